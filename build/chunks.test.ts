import { expect, test } from "vitest";
import { firstChunk, laterChunk } from "./chunks.ts";

/** Who imports a module statically; nobody imports `tab` so, it is loaded by a dynamic import. */
const importers: Readonly<Record<string, readonly string[]>> = {
  entry: [],
  page: ["entry"],
  shared: ["tab", "page"],
  tab: [],
  detail: ["tab"],
  circle: ["detail", "circle"],
  "/src/ui/page/later.tsx": [],
  card: ["/src/ui/page/later.tsx", "tab"],
  both: ["card", "page"],
  "/src/begin.ts": [],
  draft: ["/src/begin.ts", "card"],
};
const modules = {
  getModuleInfo: (id: string) => {
    const found = importers[id];
    return found === undefined ? null : { isEntry: id === "entry", importers: found };
  },
};

test.each(["entry", "page", "shared", "both"])("%s is needed at first", (id) => {
  expect(firstChunk(id, modules)).toBe("page");
});

test.each(["/src/ui/page/later.tsx", "card"])("%s comes after it", (id) => {
  expect(firstChunk(id, modules)).toBeNull();
  expect(laterChunk(id, modules)).toBe("later");
});

test.each(["tab", "detail", "circle", "draft", "/src/begin.ts", "unheard-of"])(
  "%s goes where it is shared",
  (id) => {
    expect(firstChunk(id, modules)).toBeNull();
    expect(laterChunk(id, modules)).toBeNull();
  },
);
