import { expect, test } from "vitest";
import { specifierMeaning, specifiers } from "./specifiers.ts";

test("systemd knows these letters and no others", () => {
  const letters = specifiers.map(({ letter }) => letter).toSorted();
  expect(letters.join("")).toBe("ABCDEGHIJLMNPRSTUVWYabcdfghijlmnopqrstuvwy");
});

test("%h is the home directory, %Q is nothing", () => {
  expect(specifierMeaning("h")).toContain("home directory");
  expect(specifierMeaning("Q")).toBeUndefined();
});
