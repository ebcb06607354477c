import { expect, test } from "vitest";
import { firstChunk } from "./first-chunk.ts";

/** Who imports a module statically; nobody imports `tab` so, it is loaded by a dynamic import. */
const importers: Readonly<Record<string, readonly string[]>> = {
  entry: [],
  page: ["entry"],
  shared: ["tab", "page"],
  tab: [],
  detail: ["tab"],
  circle: ["detail", "circle"],
};
const modules = {
  getModuleInfo: (id: string) => {
    const found = importers[id];
    return found === undefined ? null : { isEntry: id === "entry", importers: found };
  },
};

test.each(["entry", "page", "shared"])("%s is needed at first", (id) => {
  expect(firstChunk(id, modules)).toBe("page");
});

test.each(["tab", "detail", "circle", "unheard-of"])("%s is not", (id) => {
  expect(firstChunk(id, modules)).toBeNull();
});
