import type { Plugin, Rolldown } from "vite";

/**
 * Puts the style sheet of the entry into the page, so that the first paint waits for one request only.
 * Style sheets of chunks that load on demand stay files. See docs/decisions/0002-styles-inline.md.
 */
export function inlineStyles(): Plugin {
  const styles: string[] = [];
  return {
    name: "inline-styles",
    apply: "build",
    generateBundle: {
      // Before Vite writes links to style sheets into the page and into its list of preloads.
      order: "pre",
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk" && chunk.isEntry) styles.push(...takeStyles(chunk, bundle));
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: () => styles.map((children) => ({ tag: "style", children, injectTo: "head" as const })),
    },
  };
}

function takeStyles(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const names = [...(entry.viteMetadata?.importedCss ?? [])];
  return names.map((name) => {
    const sheet = bundle[name];
    if (sheet?.type !== "asset") throw new Error(`${name} is not in the bundle`);
    const css = String(sheet.source);
    if (/url\((?!["']?data:)/.test(css))
      throw new Error(`${name} names a file, which would be sought beside the page`);
    entry.viteMetadata?.importedCss.delete(name);
    delete bundle[name];
    return css;
  });
}
