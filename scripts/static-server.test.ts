import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect } from "node:net";
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
  "/%zz",
  "/..\\..\\secret.txt",
  "/%252e%252e/secret.txt",
  "/index.html/../../secret.txt",
  "http://evil.example/../secret.txt",
  "*",
])("nothing outside the folder, and no exception: %s", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("only reading: other methods are refused, HEAD gives no body", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
  const head = await ask("/", {}, "HEAD");
  expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
});

test("a path longer than a disk takes is not there", async () => {
  expect((await ask(`/${"a".repeat(100_000)}`)).status).toBe(404);
});

test("a request may name the server, as one to a proxy does", async () => {
  expect((await ask("http://127.0.0.1/?a=b")).status).toBe(200);
  expect((await ask("http://127.0.0.1")).status).toBe(200);
});

test("the page comes for any address that a browser opens: it says itself what is too long", async () => {
  expect((await ask(`/?Exec=${"a".repeat(2_000_000)}`)).status).toBe(200);
});

/** What comes for these very bytes, until the server ends the connection. */
function send(bytes: string, to: Server = server): Promise<string> {
  const address = to.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => parts.push(part));
    socket.on("close", () => resolve(String(Buffer.concat(parts))));
    // What is still on its way when the server has said enough.
    socket.on("error", (error) => (parts.length > 0 ? undefined : reject(error)));
  });
}

const ending = "Host: x\r\nConnection: close\r\n\r\n";

test.each([
  ["garbage", "\u0016\u0003\u0001\r\n\r\n", "400", "This request can’t be read."],
  ["a NUL", `GET /\0 HTTP/1.1\r\n${ending}`, "400", "This request can’t be read."],
  ["no host", "GET / HTTP/1.1\r\n\r\n", "400", ""],
  ["an upgrade", `GET / HTTP/1.1\r\nUpgrade: websocket\r\n${ending}`, "200", "<!doctype html>"],
  [
    "10,000 headers",
    `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${"a: b\r\n".repeat(10_000)}\r\n`,
    "200",
    "<!doctype html>",
  ],
  [
    "an address of 3 MB",
    `GET /?${"a".repeat(3_000_000)} HTTP/1.1\r\n${ending}`,
    "431",
    "The address is too long.",
  ],
])("%s is answered, and the server goes on", async (_what, bytes, status, text) => {
  const answer = await send(bytes);
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(answer).toContain(text);
  expect((await ask("/")).status).toBe(200);
});

test("a request that does not end is told so, and its connection ends", async () => {
  const hasty = staticServer(folder, 100);
  await new Promise<void>((resolve) => hasty.listen(0, "127.0.0.1", resolve));
  const answer = await send("GET / HTTP/1.1\r\nHo", hasty);
  hasty.close();
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain("The request did not end in time.");
});
