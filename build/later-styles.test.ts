import { beforeEach, expect, test, vi } from "vitest";
import { laterStyles } from "./later-styles.ts";

type Preload = (load: () => Promise<string>, sheets?: readonly string[], base?: string) => Promise<string>;

interface Link {
  href: string;
  onload: () => void;
  onerror: () => void;
  remove: () => void;
}

const links: Link[] = [];

/** A page that does nothing but keep what is added to its head. */
const page = {
  createElement: (): Link => ({ href: "", onload: () => {}, onerror: () => {}, remove: () => {} }),
  head: { append: (link: Link) => links.push(link) },
};

beforeEach(() => {
  links.length = 0;
  vi.stubGlobal("document", page);
});

async function preload(): Promise<Preload> {
  const { load } = laterStyles();
  const code = typeof load === "function" ? Reflect.apply(load, undefined, ["\0vite/preload-helper.js"]) : "";
  // Each test has a module of its own, with nothing loaded.
  const { __vitePreload: made } = await import(
    `data:text/javascript,${encodeURIComponent(`${String(code)}//${Math.random()}`)}`
  );
  return made;
}

const part = () => Promise.resolve("part");

test("a part without style sheets is there as soon as its script", async () => {
  expect(await (await preload())(part)).toBe("part");
  expect(links).toEqual([]);
});

test("a part is there once its sheets are, each asked for once, beside the script that asks", async () => {
  const load = await preload();
  const both = [load(part, ["./a.css"], "https://x/assets/"), load(part, ["./a.css"], "https://x/assets/")];
  expect(links.map(({ href }) => href)).toEqual(["https://x/assets/a.css"]);
  links[0]?.onload();
  expect(await Promise.all(both)).toEqual(["part", "part"]);
});

test("a sheet that did not load fails its part, and is asked for again with the next try", async () => {
  const load = await preload();
  const failed = load(part, ["./a.css"], "https://x/assets/");
  links[0]?.onerror();
  await expect(failed).rejects.toThrow("a.css");
  const again = load(part, ["./a.css"], "https://x/assets/");
  links[1]?.onload();
  expect(await again).toBe("part");
});

test("other modules stay as they are", () => {
  const { load } = laterStyles();
  expect(typeof load === "function" && Reflect.apply(load, undefined, ["src/main.tsx"])).toBeUndefined();
});
