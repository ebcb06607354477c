import { expect, test } from "vitest";
import { podmanRunOf } from "../../testing/podman-run-of.ts";
import { command } from "../shell/command.ts";
import { commandLines, joinForShell } from "./command-lines.ts";

function linesOf(text: string, fileName = "web.container"): readonly string[] {
  const { commands } = podmanRunOf(text, { podman: "5.8", scope: "system" }, fileName);
  return commands.flatMap(commandLines);
}

test("what stands in every command is the first line, and each option has one of its own", () => {
  const text = "[Container]\nImage=quay.io/a/b:1\nNetwork=host\nPublishPort=8080:80\nExec=sleep 5 s\n";
  expect(linesOf(text)).toEqual([
    "podman run --name systemd-web --replace --rm",
    "--network host",
    "-d",
    "--publish 8080:80",
    "quay.io/a/b:1",
    "sleep 5 s",
  ]);
});

test("an option before run stands apart from it", () => {
  expect(linesOf("[Container]\nContainersConfModule=/m\nImage=a/b:1\n").slice(0, 3)).toEqual([
    "podman",
    "--module=/m",
    "run",
  ]);
});

test("the name of a network stands behind its options", () => {
  expect(linesOf("[Network]\n", "app.network")).toEqual(["podman network create --ignore systemd-app"]);
  expect(linesOf("[Network]\nDriver=bridge\n", "app.network")).toEqual([
    "podman network create --ignore",
    "--driver bridge",
    "systemd-app",
  ]);
});

test("a shell reads the lines as one command", () => {
  expect(joinForShell([command`podman run`, command`--network host`, command`a/b`])).toBe(
    "podman run \\\n  --network host \\\n  a/b",
  );
});
