import { expect, test } from "vitest";
import { parseUnitFile } from "../unit-file/parse.ts";
import { commandLines, joinForShell } from "./command-lines.ts";
import { podmanRun } from "./podman-run.ts";

function linesOf(text: string): readonly string[] {
  const target = { podman: "5.8", scope: "system" } as const;
  return commandLines(podmanRun(parseUnitFile(text), target, "web.container").words);
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

test("a shell reads the lines as one command", () => {
  expect(joinForShell(["podman run", "--network host", "a/b"])).toBe(
    "podman run \\\n  --network host \\\n  a/b",
  );
});
