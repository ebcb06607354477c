import { existsSync, readFileSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { transformSync } from "@swc/core";
import type { Plugin } from "vite";
import type { BuiltFiles } from "../src/service-worker/built-files.ts";

/**
 * Emits `sw.js`, made of `src/service-worker/`, which keeps all files of this build.
 * Its version is stamped by scripts/prerender.mjs, when every file has its last content.
 */
export function serviceWorker(): Plugin {
  let publicFolder = "";
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        // Files of public/ are copied, not bundled: `bundle` does not know them.
        const files = [...Object.keys(bundle), ...filesBelow(publicFolder)];
        this.emitFile({ type: "asset", fileName: "sw.js", source: serviceWorkerSource(files) });
      },
    },
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll(sep, "/"));
}

const entry = new URL("../src/service-worker/service-worker.ts", import.meta.url);

/** The text of the service worker of a build with these files. */
export function serviceWorkerSource(files: readonly string[]): string {
  // A page is kept by its folder: hosts that send "/index.html" on to "/" would leave a redirect in the cache.
  const kept: BuiltFiles = files
    .filter((name) => !name.endsWith(".map"))
    .map((name) => `./${name.replace(/(^|\/)index\.html$/, "$1")}`);
  const { code } = transformSync(readFileSync(entry, "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  // Firefox before 147 knows no service workers that are modules: what SWC writes of the empty export goes.
  const script = code.replace(/^export \{ ?\};$/m, "");
  return `const builtFiles = ${JSON.stringify(kept)};\nconst builtVersion = "%VERSION%";\n${script}`;
}
