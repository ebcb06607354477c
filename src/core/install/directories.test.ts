import { expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { installDirectories } from "./directories.ts";

function paths(podman: Target["podman"], scope: Target["scope"]): readonly string[] {
  return installDirectories({ podman, scope }).map(({ path }) => path);
}

test("the normal directory of each scope comes first", () => {
  expect(paths("5.4", "system")[0]).toBe("/etc/containers/systemd");
  expect(paths("5.4", "user")[0]).toBe("~/.config/containers/systemd");
  expect(paths("5.4", "qm")[0]).toBe("/etc/qm/containers/systemd");
});

test("only directories that the release reads are offered", () => {
  expect(paths("5.2", "system")).toEqual(["/etc/containers/systemd", "/usr/share/containers/systemd"]);
  expect(paths("5.3", "system")).toContain("/run/containers/systemd");
  expect(paths("5.8", "user")).not.toContain("/usr/share/containers/systemd/users");
  expect(paths("6.0", "user")).toContain("/usr/share/containers/systemd/users");
});
