import { expect, test } from "vitest";
import { oncePerData, oncePerText } from "./once-per-text.ts";

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

test("what follows from data is computed once, and is the same object for data that says the same", () => {
  let computed = 0;
  const sumOf = oncePerData(({ parts }: { readonly parts: readonly number[] }) => {
    computed += 1;
    return { sum: parts.reduce((sum, part) => sum + part, 0) };
  });
  const sum = sumOf({ parts: [1, 2] });
  expect(sumOf({ parts: [1, 2] })).toBe(sum);
  expect(sumOf({ parts: [2, 1] })).not.toBe(sum);
  expect(sum).toEqual({ sum: 3 });
  expect(computed).toBe(2);
});
