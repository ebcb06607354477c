import { expect, test } from "vitest";
import { oncePerText } from "./once-per-text.ts";

/** A function that counts how often it computes. */
function counted() {
  const computed: string[] = [];
  const lengthOf = oncePerText((text) => {
    computed.push(text);
    return { length: text.length };
  });
  return { computed, lengthOf };
}

test("what follows from a text is computed once, and is the same object then", () => {
  const { computed, lengthOf } = counted();
  expect(lengthOf("one")).toBe(lengthOf("one"));
  expect(lengthOf("three")).toEqual({ length: 5 });
  expect(computed).toEqual(["one", "three"]);
});

test("texts that come again and again are remembered, and those that do not are forgotten", () => {
  const { computed, lengthOf } = counted();
  lengthOf("gone");
  for (let index = 0; index < 20_000; index++) {
    lengthOf(`other ${index}`);
    lengthOf("stays");
  }
  lengthOf("gone");
  expect(computed.filter((text) => text === "stays")).toHaveLength(1);
  expect(computed.filter((text) => text === "gone")).toHaveLength(2);
});
