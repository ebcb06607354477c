import { expect, test } from "vitest";
import { typedCommand } from "./typed-command.ts";

test.each([
  ["podman run a", "system", "sudo podman run a"],
  ["podman run a", "user", "podman run a"],
  ["cd podman && ls", "system", "cd podman && ls"],
] as const)("%s as %s", (command, scope, typed) => {
  expect(typedCommand(command, scope)).toBe(typed);
});
