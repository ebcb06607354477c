import { expect, test } from "vitest";
import { firstChunk, laterChunk } from "./chunks.ts";

/** Who imports a module statically; nobody imports `tab` and `Late.tsx` so, `page` loads them by a dynamic import. */
const importers: Readonly<Record<string, readonly string[]>> = {
  entry: [],
  page: ["entry"],
  shared: ["tab", "page"],
  tab: [],
  detail: ["tab"],
  circle: ["detail", "circle"],
  "/src/ui/Late.tsx": [],
  card: ["/src/ui/Late.tsx", "tab"],
  both: ["card", "page"],
  "/src/begin.ts": [],
  draft: ["/src/begin.ts", "card"],
};
const code = 'const Late = late(() => import("./Late.tsx")); const Tab = lazy(() => import("./tab"));';
const modules = {
  getModuleInfo: (id: string) => {
    const found = importers[id];
    if (found === undefined) return null;
    const dynamicImporters = found.length === 0 && id !== "entry" ? ["page"] : [];
    return { isEntry: id === "entry", code: id === "page" ? code : null, importers: found, dynamicImporters };
  },
};

test.each(["entry", "page", "shared", "both"])("%s is needed at first", (id) => {
  expect(firstChunk(id, modules)).toBe("page");
});

test.each(["/src/ui/Late.tsx", "card"])("%s comes after it", (id) => {
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
