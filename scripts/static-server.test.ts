import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticServer } from "./static-server.mjs";

const page = "<!doctype html><title>Page</title>".repeat(20);
const root = mkdtempSync(join(tmpdir(), "quadlight-"));
const folder = join(root, "dist");
let server: Server;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "export {};\n");
  writeFileSync(join(root, "secret.txt"), "secret");
  server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
});

test("the address of the folder gives its page, whatever the query says", async () => {
  const { status, headers, body } = await ask("/?ContainerName=web");
  expect({ status, text: String(body) }).toEqual({ status: 200, text: page });
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test.each(["/", "/assets/main-1a2b.js", "/nothing"])(
  "every answer has the headers that a policy in the page can’t give: %s",
  async (path) => {
    expect((await ask(path)).headers).toMatchObject({
      "content-security-policy": "frame-ancestors 'self'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  },
);

test("the page is asked for anew each time, files with a hash in their name are kept", async () => {
  expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  expect((await ask("/assets/main-1a2b.js")).headers["cache-control"]).toContain("immutable");
});

test("brotli where it is accepted, else gzip, else the plain file", async () => {
  const brotli = await ask("/", { "Accept-Encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(String(brotliDecompressSync(brotli.body))).toBe(page);
  const gzip = await ask("/", { "Accept-Encoding": "gzip, br;q=0" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(String(gunzipSync(gzip.body))).toBe(page);
  expect((await ask("/", { "Accept-Encoding": "identity" })).headers["content-encoding"]).toBeUndefined();
});

test("a file that did not change is not sent again; a changed one is", async () => {
  const tag = String((await ask("/")).headers.etag);
  expect((await ask("/", { "If-None-Match": tag })).status).toBe(304);
  writeFileSync(join(folder, "index.html"), `${page}!`);
  const changed = await ask("/", { "If-None-Match": tag, "Accept-Encoding": "br" });
  expect(String(brotliDecompressSync(changed.body))).toBe(`${page}!`);
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/../../secret.txt",
  "//secret.txt",
  "/%00",
  "/%ff",
  "/assets",
])("nothing outside the folder, and no exception: %s", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("only reading: other methods are refused, HEAD gives no body", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
  const head = await ask("/", {}, "HEAD");
  expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
});
