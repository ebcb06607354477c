import { expect, test } from "vitest";
import { createSecretSteps } from "./create-secret.ts";

test.each([
  ["system", "sudo podman secret create db-password", "/dev/tty"],
  ["user", "podman secret create db-password", "/dev/tty"],
  ["qm", "sudo podman exec -i qm podman secret create db-password", "-"],
] as const)("the user of a %s unit makes it", (scope, command, from) => {
  const [typed, terminal] = createSecretSteps("db-password", scope);
  expect(typed?.commands).toEqual(["read -rs VALUE", `printf %s "$VALUE" | ${command} -`, "unset VALUE"]);
  expect(terminal?.commands).toEqual([`${command} ${from}`]);
});

test("a name is written for the shell", () => {
  const [, terminal] = createSecretSteps("my secret", "user");
  expect(terminal?.commands).toEqual(["podman secret create 'my secret' /dev/tty"]);
});

test("a name that begins like an option is none", () => {
  const [typed, terminal] = createSecretSteps("--help", "user");
  expect(typed?.commands[1]).toBe(`printf %s "$VALUE" | podman secret create -- --help -`);
  expect(terminal?.commands).toEqual(["podman secret create -- --help /dev/tty"]);
});
