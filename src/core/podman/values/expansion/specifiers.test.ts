import { expect, test } from "vitest";
import { isSpecifier } from "./specifier-letters.ts";
import { specifierMeaning, specifiers } from "./specifiers.ts";

test("systemd knows these letters and no others", () => {
  const letters = specifiers.map(({ letter }) => letter).toSorted();
  expect(letters.join("")).toBe("ABCDEGHIJLMNPRSTUVWYabcdfghijlmnopqrstuvwy");
});

test("%h is the home directory, %Q is nothing", () => {
  expect(specifierMeaning("h")).toContain("home directory");
  expect(specifierMeaning("Q")).toBeUndefined();
});

test("the short list of letters is the same as the table", () => {
  for (let code = 0; code < 128; code++) {
    const letter = String.fromCharCode(code);
    expect({ letter, known: isSpecifier(letter) }).toEqual({
      letter,
      known: specifierMeaning(letter) !== undefined,
    });
  }
});
