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
  // A page is kept by its folder: hosts that send "/index.html" on to "/" would leave a redirect in the cache.
  const kept = files
    .filter((name) => !name.endsWith(".map"))
    .map((name) => `./${name.replace(/(^|\/)index\.html$/, "$1")}`);
  return `const PAGE = new URL("./", location.href).pathname;
// Other folders of the host may have a Quadlight of their own: each keeps to its caches. Paths have no blanks.
const OWN = "quadlight " + PAGE + " ";
const CACHE = OWN + "%VERSION%";
const FILES = ${JSON.stringify(kept)};

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(Promise.all([removeOldCaches(), emptyNamelessCaches()])));
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const isPage = url.pathname === PAGE || url.pathname === PAGE + "index.html";
  event.respondWith(isPage ? page(request) : file(request));
});

// Names in assets/ hold a hash of the content; anything else may be an old copy of the browser's.
async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(
    FILES.map((file) => new Request(file, { cache: file.startsWith("./assets/") ? "default" : "reload" })),
  );
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OWN));
}

async function removeOldCaches() {
  const names = await ownCaches();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

// Builds before December 2026 named no folder: equal builds in two folders share such a cache.
async function emptyNamelessCaches() {
  const names = (await caches.keys()).filter((name) => /^quadlight-[0-9a-f]+$/.test(name));
  await Promise.all(names.map(emptyNamelessCache));
}

async function emptyNamelessCache(name) {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const own = requests.filter(({ url }) => isOwn(new URL(url).pathname));
  await Promise.all(own.map((request) => cache.delete(request)));
  if (own.length > 0 && own.length === requests.length) await caches.delete(name);
}

function isOwn(path) {
  return path === PAGE || path.startsWith(PAGE + "assets/");
}

// The query only prefills the form: one kept page answers for all.
async function page(request) {
  const kept = await caches.match("./", { cacheName: CACHE });
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, 4000, kept));
  const fresh = fetch(request).then((response) => (response.status < 500 ? response : kept), () => kept);
  return Promise.race([fresh, late]);
}

// A page that is newer than this worker finds its files in the cache of the next one.
// Vary: module scripts are asked for with an Origin, the install above was not.
async function file(request) {
  const names = await ownCaches();
  const kept = await Promise.all(
    names.map((cacheName) => caches.match(request, { cacheName, ignoreVary: true })),
  );
  return kept.find(Boolean) ?? fetch(request);
}
`;
}
