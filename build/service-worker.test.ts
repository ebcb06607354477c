import { runInNewContext } from "node:vm";
import { beforeEach, expect, test } from "vitest";
import { serviceWorkerSource } from "./service-worker.ts";

/** The worker of a folder in a world of its own: caches are maps, the network is a function. */
function startWorker(version: string, files: readonly string[], folder = "/tool/") {
  const absolute = (path: string) => new URL(path, `https://example.test${folder}`).href;
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(serviceWorkerSource(files).replace("%VERSION%", version), {
    self: {
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    },
    location: new URL(absolute("sw.js")),
    caches: cachesSeenFrom(absolute),
    fetch: (request: { url: string }) => network(request.url),
    Request: class {
      readonly url: string;
      constructor(path: string) {
        this.url = absolute(path);
      }
    },
    URL,
    setTimeout: (task: (value: unknown) => void, _time: number, value: unknown) => {
      hurry = () => task(value);
    },
  });
  const waitFor = async (type: string) => {
    let work: unknown;
    listeners.get(type)?.({ waitUntil: (promise: unknown) => (work = promise) });
    await work;
  };
  const visit = async (path: string): Promise<unknown> => {
    let answer: unknown = "left to the browser";
    listeners.get("fetch")?.({
      request: { url: absolute(path), method: "GET" },
      respondWith: (given: unknown) => (answer = given),
    });
    const response: unknown = await answer;
    return response instanceof Answer ? response.text : response;
  };
  return { install: () => waitFor("install"), activate: () => waitFor("activate"), visit };
}

class Answer {
  readonly text: string;
  readonly status: number;
  constructor(text: string, status = 200) {
    this.text = text;
    this.status = status;
  }
}

type Network = (url: string) => Promise<Answer>;
const online =
  (build: string): Network =>
  (url) =>
    Promise.resolve(new Answer(`${build} ${new URL(url).pathname}`));
const offline: Network = () => Promise.reject(new TypeError("Failed to fetch"));

let network: Network;
let hurry: () => void;
let stores: Map<string, Map<string, Answer>>;
function cachesSeenFrom(absolute: (path: string) => string) {
  const pathOf = (request: string | { url: string }) =>
    new URL(absolute(typeof request === "string" ? request : request.url)).pathname;
  return {
    open: (name: string) => {
      const store = stores.get(name) ?? new Map<string, Answer>();
      stores.set(name, store);
      return Promise.resolve({
        addAll: (requests: readonly { url: string }[]) =>
          Promise.all(
            requests.map(async (request) => store.set(pathOf(request), await network(request.url))),
          ),
        keys: () => Promise.resolve([...store.keys()].map((path) => ({ url: absolute(path) }))),
        delete: (request: { url: string }) => Promise.resolve(store.delete(pathOf(request))),
      });
    },
    match: (request: string | { url: string }, { cacheName }: { cacheName?: string } = {}) => {
      const searched = [...stores].filter(([name]) => cacheName === undefined || name === cacheName);
      return Promise.resolve(searched.map(([, store]) => store.get(pathOf(request))).find(Boolean));
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
}

const kept = (...paths: readonly string[]) => new Map(paths.map((path) => [path, new Answer("old")]));

const files = ["index.html", "assets/main-1.js", "assets/main-1.js.map"];

beforeEach(() => {
  network = online("old");
  hurry = () => undefined;
  stores = new Map();
});

test("without a network the kept page answers, whatever the query, and the kept files do", async () => {
  const worker = startWorker("1", files);
  await worker.install();
  network = offline;
  expect(await worker.visit("./?ContainerName=web")).toBe("old /tool/");
  expect(await worker.visit("./index.html")).toBe("old /tool/");
  expect(await worker.visit("./assets/main-1.js")).toBe("old /tool/assets/main-1.js");
});

test("source maps are not kept, and pages go by their folder", async () => {
  await startWorker("1", [...files, "licences/index.html"]).install();
  expect([...(stores.get("quadlight /tool/ 1")?.keys() ?? [])]).toEqual([
    "/tool/",
    "/tool/assets/main-1.js",
    "/tool/licences/",
  ]);
});

test("with a network nobody stays on an old page", async () => {
  const worker = startWorker("1", files);
  await worker.install();
  network = online("new");
  expect(await worker.visit("./")).toBe("new /tool/");
});

test("a network that does not answer is waited for, but not for ever", async () => {
  const worker = startWorker("1", files);
  await worker.install();
  network = () => new Promise<never>(() => undefined);
  const answer = worker.visit("./");
  await new Promise((resolve) => setTimeout(resolve));
  hurry();
  expect(await answer).toBe("old /tool/");
});

test("an error of the host gives way to the kept page, a missing page is said", async () => {
  const worker = startWorker("1", files);
  await worker.install();
  network = () => Promise.resolve(new Answer("Bad gateway", 502));
  expect(await worker.visit("./")).toBe("old /tool/");
  network = () => Promise.resolve(new Answer("Not found", 404));
  expect(await worker.visit("./")).toBe("Not found");
});

test("a new build keeps the old files until it takes over, then clears only its own old caches", async () => {
  await startWorker("1", files).install();
  stores.set("of another page", new Map());
  network = online("new");
  const worker = startWorker("2", ["index.html", "assets/main-2.js"]);
  await worker.install();
  expect([...stores.keys()]).toEqual(["quadlight /tool/ 1", "of another page", "quadlight /tool/ 2"]);
  await worker.activate();
  expect([...stores.keys()]).toEqual(["of another page", "quadlight /tool/ 2"]);
});

test("a page that is newer than its worker finds its files in the cache of the next one", async () => {
  const worker = startWorker("1", files);
  await worker.install();
  await startWorker("2", ["index.html", "assets/main-2.js"]).install();
  network = offline;
  expect(await worker.visit("./assets/main-2.js")).toBe("old /tool/assets/main-2.js");
});

test.each(["/", "/other/", "/tool/inside/"])("what a Quadlight in %s keeps stays its own", async (folder) => {
  const other = startWorker("1", files, folder);
  await other.install();
  stores.get(`quadlight ${folder} 1`)?.set("/tool/assets/lent.js", new Answer("of another one"));
  const worker = startWorker("2", files);
  await worker.install();
  await worker.activate();
  network = offline;
  expect(await other.visit("./")).toBe(`old ${folder}`);
  await expect(worker.visit("./assets/lent.js")).rejects.toThrow("Failed to fetch");
});

test("of a cache that names no folder, as older builds made, only what is of this folder goes", async () => {
  stores.set("quadlight-0a", kept("/tool/", "/tool/assets/main-0.js"));
  stores.set("quadlight-0b", kept("/tool/", "/tool/assets/main-0.js", "/tool/inside/", "/other/"));
  stores.set("quadlight-0c", kept("/other/"));
  const worker = startWorker("1", files);
  await worker.install();
  await worker.activate();
  const left = [...stores].map(([name, store]) => [name, [...store.keys()]]);
  expect(left.slice(0, -1)).toEqual([
    ["quadlight-0b", ["/tool/inside/", "/other/"]],
    ["quadlight-0c", ["/other/"]],
  ]);
});

test("other origins are left to the browser", async () => {
  expect(await startWorker("1", files).visit("https://elsewhere.test/")).toBe("left to the browser");
});
