import type { Plugin } from "vite";

/** The module by which Vite loads a part of the page with its style sheets. */
const vitesOwn = "\0vite/preload-helper.js";

/**
 * The same in little, since it stands in the first view: Vite’s also has preloading of scripts, nonces and events,
 * which this page does without. A sheet that did not load is asked for again with the next try.
 */
const small = `
const asked = {};
const add = (href) => asked[href] ??= new Promise((resolve, reject) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  link.onload = resolve;
  link.onerror = () => {
    asked[href] = undefined;
    link.remove();
    reject(Error(href));
  };
  document.head.append(link);
});
export const __vitePreload = (load, sheets = [], base) =>
  Promise.all([load(), ...sheets.map((sheet) => add(new URL(sheet, base).href))]).then(([part]) => part);
`;

/** Loads the style sheets of later parts with few bytes. */
export function laterStyles(): Plugin {
  return {
    name: "later-styles",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === vitesOwn ? small : undefined),
  };
}
