import { expect, test } from "vitest";
import { command } from "../shell/command.ts";
import { typedCommand } from "./typed-command.ts";

test.each([
  [command`podman run a`, "system", "sudo podman run a"],
  [command`podman run a`, "user", "podman run a"],
  [command`cd podman && ls`, "system", "cd podman && ls"],
] as const)("%s as %s", (written, scope, typed) => {
  expect(typedCommand(written, scope)).toBe(typed);
});
