import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

interface Licensed {
  readonly name: string;
  readonly version: string;
  /** The names of its licences, as package.json has them: SPDX. */
  readonly licence: string;
  readonly text: string;
}

/**
 * Emits the page `licences/`: the licence of Quadlight, and that of each package of which something is in the build.
 * A package without the text of its licence is an error of the build.
 */
export function licences(): Plugin {
  let root = "";
  return {
    name: "licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? Object.entries(file.modules) : [],
      );
      const used = modules.filter(([, { renderedLength }]) => renderedLength > 0);
      const packages = new Set(used.flatMap(([id]) => packageOf(id, root) ?? []));
      const folders = [root, ...[...packages].toSorted()];
      const source = licencePage(folders.map(readLicensed));
      this.emitFile({ type: "asset", fileName: "licences/index.html", source });
    },
  };
}

/** What the build tools add of their own: the code that loads chunks. */
const buildTools = [
  ["\0rolldown/", "rolldown"],
  ["\0vite/", "vite"],
] as const;

/** The folder of the package that a module comes from; undefined for those of Quadlight. */
export function packageOf(id: string, root: string): string | undefined {
  const tool = buildTools.find(([prefix]) => id.startsWith(prefix));
  if (tool) return join(root, "node_modules", tool[1]);
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll("\\", "/"))?.[0];
}

/** Reads what a package says of its licence. */
export function readLicensed(folder: string): Licensed {
  const { name, version, license }: Readonly<Record<"name" | "version" | "license", unknown>> = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${String(name)} is in the build and has no text of its licence`);
  // Behind this stand the licences of what is in the build tool itself, of which nothing comes into the page.
  const [text = ""] = readFileSync(join(folder, file), "utf8").split("\n# Licenses of bundled dependencies");
  return { name: String(name), version: String(version), licence: String(license), text: text.trim() };
}

/** The page: each package with its version and the text of its licence. */
export function licencePage(packages: readonly Licensed[]): string {
  const sections = packages.map(
    ({ name, version, licence, text }) => `<h2>${escaped(`${name} ${version}: ${licence}`)}</h2>
    <pre>${escaped(text)}</pre>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Licences · Quadlight</title>
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; font: 0.90625rem/1.45 system-ui, sans-serif; }
      main { max-width: 860px; margin: 0 auto; padding: 20px; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <main>
    <p><a href="../">Back to Quadlight</a></p>
    <h1>Licences</h1>
    <p>Those of Quadlight and of the packages that are part of it.</p>
    ${sections.join("\n    ")}
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
