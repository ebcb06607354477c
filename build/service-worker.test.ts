import { runInNewContext } from "node:vm";
import { beforeEach, expect, test } from "vitest";
import { serviceWorkerSource } from "./service-worker.ts";

/** The worker in a world of its own: caches are maps, the network is a function. */
function startWorker(version: string, files: readonly string[]) {
  const listeners = new Map<string, (event: object) => void>();
  runInNewContext(serviceWorkerSource(files).replace("%VERSION%", version), {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    location: new URL("https://example.test/tool/sw.js"),
    caches,
    fetch: (request: { url: string }) => network(request.url),
    Request: class {
      readonly url: string;
      constructor(path: string) {
        this.url = new URL(path, "https://example.test/tool/").href;
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
    const url = new URL(path, "https://example.test/tool/").href;
    listeners.get("fetch")?.({
      request: { url, method: "GET" },
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
const pathOf = (request: string | { url: string }) =>
  new URL(typeof request === "string" ? request : request.url, "https://example.test/tool/").pathname;
const caches = {
  open: (name: string) => {
    const store = stores.get(name) ?? new Map<string, Answer>();
    stores.set(name, store);
    return Promise.resolve({
      addAll: (requests: readonly { url: string }[]) =>
        Promise.all(requests.map(async (request) => store.set(pathOf(request), await network(request.url)))),
    });
  },
  match: (request: string | { url: string }, { cacheName }: { cacheName?: string } = {}) => {
    const searched = [...stores].filter(([name]) => cacheName === undefined || name === cacheName);
    return Promise.resolve(searched.map(([, store]) => store.get(pathOf(request))).find(Boolean));
  },
  keys: () => Promise.resolve([...stores.keys()]),
  delete: (name: string) => Promise.resolve(stores.delete(name)),
};

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

test("source maps are not kept", async () => {
  await startWorker("1", files).install();
  expect([...(stores.get("quadlight-1")?.keys() ?? [])]).toEqual(["/tool/", "/tool/assets/main-1.js"]);
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
  expect([...stores.keys()]).toEqual(["quadlight-1", "of another page", "quadlight-2"]);
  await worker.activate();
  expect([...stores.keys()]).toEqual(["of another page", "quadlight-2"]);
});

test("other origins are left to the browser", async () => {
  expect(await startWorker("1", files).visit("https://elsewhere.test/")).toBe("left to the browser");
});
