import type { BuiltFiles } from "./built-files.ts";

/**
 * Keeps all files of a build so that the page works without a network.
 *
 * A visit asks the network for the page first, so nobody stays on an old build; after four seconds, or without
 * a network, the kept page answers. A new build keeps its files beside the old ones and takes over when the last
 * tab of the old one is closed: a tab never gets parts of two builds.
 */

declare const self: ServiceWorkerGlobalScope;

/** What the build puts in: its files, and a name for all that they hold. */
declare const builtFiles: BuiltFiles;
declare const builtVersion: string;

const home = new URL("./", location.href).pathname;
// Other folders of the host may have a Quadlight of their own: each keeps to its caches. Paths have no blanks.
const ownName = `quadlight ${home} `;
const cacheOfBuild = ownName + builtVersion;
const longestWait = 4000;

self.addEventListener("install", (event) => event.waitUntil(keepFiles()));
self.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([removeOldCaches(), emptyNamelessCaches()])),
);
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const isPage = url.pathname === home || url.pathname === `${home}index.html`;
  event.respondWith(isPage ? answerPage(request) : answerFile(request));
});

/** Names in assets/ hold a hash of the content; anything else may be an old copy of the browser’s. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheOfBuild);
  await cache.addAll(
    builtFiles.map(
      (file) => new Request(file, { cache: file.startsWith("./assets/") ? "default" : "reload" }),
    ),
  );
}

async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ownName));
}

async function removeOldCaches(): Promise<void> {
  const names = await ownCaches();
  await Promise.all(names.filter((name) => name !== cacheOfBuild).map((name) => caches.delete(name)));
}

/** Builds before December 2026 named no folder: equal builds in two folders share such a cache. */
async function emptyNamelessCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => /^quadlight-[0-9a-f]+$/.test(name));
  await Promise.all(names.map(emptyNamelessCache));
}

async function emptyNamelessCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const own = requests.filter(({ url }) => isOwn(new URL(url).pathname));
  await Promise.all(own.map((request) => cache.delete(request)));
  if (own.length > 0 && own.length === requests.length) await caches.delete(name);
}

function isOwn(path: string): boolean {
  return path === home || path.startsWith(`${home}assets/`);
}

/** The query only prefills the form: one kept page answers for all. */
async function answerPage(request: Request): Promise<Response> {
  const kept = await caches.match("./", { cacheName: cacheOfBuild });
  if (!kept) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(resolve, longestWait, kept));
  const fresh = fetch(request).then(
    (response) => (response.status < 500 ? response : kept),
    () => kept,
  );
  return Promise.race([fresh, late]);
}

/**
 * A page that is newer than this worker finds its files in the cache of the next one. Of `Vary:` nothing: module
 * scripts are asked for with an `Origin`, and the files were kept without.
 */
async function answerFile(request: Request): Promise<Response> {
  const names = await ownCaches();
  const kept = await Promise.all(
    names.map((cacheName) => caches.match(request, { cacheName, ignoreVary: true })),
  );
  return kept.find((response) => response !== undefined) ?? fetch(request);
}
