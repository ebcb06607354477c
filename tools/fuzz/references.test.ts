import { expect, test } from "vitest";
import { mark } from "./names.ts";
import { withReferences } from "./references.ts";

test("a unit that is referred to is there, or stands nowhere on purpose", () => {
  for (let beginning = 0; beginning < 40; beginning++) {
    const files = withReferences({ [`${mark}a.container`]: "Network=<network>" }, beginning);
    const [, name = ""] = /^Network=(.*)$/.exec(files[`${mark}a.container`] ?? "") ?? [];
    expect(name in files || name === `${mark}nowhere.network`).toBe(true);
  }
});

test("a unit of the set is preferred to a new one", () => {
  const files = { [`${mark}a.container`]: "Network=<network> <self>", [`${mark}n.network`]: "" };
  expect(withReferences(files, 7)).toEqual({
    [`${mark}a.container`]: `Network=${mark}n.network ${mark}a.container`,
    [`${mark}n.network`]: "",
  });
});
