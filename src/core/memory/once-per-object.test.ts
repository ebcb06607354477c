import { expect, test } from "vitest";
import { oncePerObject } from "./once-per-object.ts";

test("what follows from an object is computed once, and for another object again", () => {
  const asked: string[] = [];
  const lengthOf = oncePerObject(({ text }: { readonly text: string }) => {
    asked.push(text);
    return { length: text.length };
  });
  const [one, other] = [{ text: "one" }, { text: "other" }];
  expect(lengthOf(one)).toBe(lengthOf(one));
  expect(lengthOf(other)).toEqual({ length: 5 });
  expect(asked).toEqual(["one", "other"]);
});
