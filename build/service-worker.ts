import { existsSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Emits `sw.js`, which keeps all files of this build so that the page works without a network.
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

/**
 * The text of the service worker.
 *
 * A visit asks the network for the page first, so nobody stays on an old build; after four seconds, or without
 * a network, the kept page answers. A new build keeps its files beside the old ones and takes over when the last
 * tab of the old one is closed: a tab never gets parts of two builds.
 */
export function serviceWorkerSource(files: readonly string[]): string {
  // Kept as "./" only: hosts that send "/index.html" on to "/" would leave a redirect in the cache.
  const kept = [
    "./",
    ...files.filter((name) => name !== "index.html" && !name.endsWith(".map")).map((name) => `./${name}`),
  ];
  return `const CACHE = "quadlight-%VERSION%";
const FILES = ${JSON.stringify(kept)};
const PAGE = new URL("./", location.href).pathname;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(removeOldCaches()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const isPage = url.pathname === PAGE || url.pathname === PAGE + "index.html";
  event.respondWith(isPage ? page(request) : file(request));
});

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: file === "./" ? "reload" : "default" })));
}

async function removeOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("quadlight-") && name !== CACHE).map((name) => caches.delete(name)),
  );
}

// The query only prefills the form: one kept page answers for all.
async function page(request) {
  const kept = await caches.match("./", { cacheName: CACHE });
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, 4000, kept));
  const fresh = fetch(request).then((response) => (response.status < 500 ? response : kept), () => kept);
  return Promise.race([fresh, late]);
}

// Vary: module scripts are asked for with an Origin, the install above was not.
async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
`;
}
