import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

// What a policy in a meta element can't say; the README asks the same of every host.
const securityHeaders = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** More than browsers open: an address of 2 MB is the longest that Chromium goes to (`url::kMaxURLChars`). */
const longestHead = 2_200_000;

/** What is said to a request that is none, by the code of Node; anything else is a bad request. */
const refusals = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    { status: "431 Request Header Fields Too Large", sentence: "The address is too long." },
  ],
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    { status: "408 Request Timeout", sentence: "The request did not end in time." },
  ],
]);
const badRequest = { status: "400 Bad Request", sentence: "This request can’t be read." };

/** @typedef {{ body: Buffer, tag: string, encoded: Map<string, Promise<Buffer>> }} KeptFile */
/** @typedef {{ status: number, headers?: Record<string, string>, body?: Buffer }} Reply */

/**
 * Serves the files of a folder, compressed and with the headers a host should send.
 * A file is compressed once and kept until it changes. Only GET and HEAD; what is not in the folder is a 404.
 *
 * @param {string} folder
 * @param {number} patience Milliseconds in which a request has to be there whole.
 * @returns {import("node:http").Server}
 */
export function staticServer(folder, patience = 30_000) {
  /** @type {Map<string, KeptFile>} */
  const kept = new Map();

  /** @param {string} path @returns {Promise<KeptFile | undefined>} */
  async function read(path) {
    const body = await readFile(path).catch(() => undefined);
    if (body === undefined) return undefined;
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const known = kept.get(path);
    if (known?.tag === tag) return known;
    const file = { body, tag, encoded: new Map() };
    kept.set(path, file);
    return file;
  }

  const limits = {
    maxHeaderSize: longestHead,
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: patience / 2,
  };
  return createServer(limits, (request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  }).on("clientError", refuse);

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
  async function answer(request, response) {
    const { status, headers, body } = await reply(request);
    response.writeHead(status, {
      ...securityHeaders,
      ...headers,
      ...(body && { "Content-Length": body.length }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }

  /** @param {import("node:http").IncomingMessage} request @returns {Promise<Reply>} */
  async function reply({ method, url = "/", headers }) {
    if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };
    const name = fileName(url);
    const file = name === undefined ? undefined : await read(join(folder, name));
    if (name === undefined || file === undefined)
      return { status: 404, headers: { "Content-Type": "text/plain" }, body: Buffer.from("Not found\n") };

    const caching = {
      ETag: file.tag,
      Vary: "Accept-Encoding",
      // Names in assets/ hold a hash of the content: they never change.
      "Cache-Control": name.startsWith(`assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (headers["if-none-match"] === file.tag) return { status: 304, headers: caching };

    const encoding = extname(name) === ".png" ? undefined : bestEncoding(headers["accept-encoding"]);
    const content = {
      "Content-Type": contentTypes[extname(name)] ?? "application/octet-stream",
      ...(encoding && { "Content-Encoding": encoding }),
    };
    return { status: 200, headers: { ...caching, ...content }, body: await encodedBody(file, encoding) };
  }
}

/** @param {Error & { code?: string }} error @param {import("node:stream").Duplex} socket */
function refuse({ code = "" }, socket) {
  if (!socket.writable) return;
  const { status, sentence } = refusals.get(code) ?? badRequest;
  const headers = { ...securityHeaders, "Content-Type": "text/plain; charset=utf-8", Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, "", `${sentence}\n`].join("\r\n"));
}

/** The file inside the folder that an address names; undefined for one that leaves it. @param {string} url */
function fileName(url) {
  try {
    // A request may name the server, too (RFC 9112, 3.2.2).
    const asked = url.replace(/[?#].*/s, "").replace(/^https?:\/\/[^/]*/i, "") || "/";
    if (!asked.startsWith("/")) return undefined;
    const path = normalize(decodeURIComponent(asked)).slice(1);
    if (path.includes("\0") || path.split(sep).includes("..")) return undefined;
    return path === "" || path.endsWith(sep) ? join(path, "index.html") : path;
  } catch {
    return undefined;
  }
}

/** @param {string | string[] | undefined} accepted @returns {"br" | "gzip" | undefined} */
function bestEncoding(accepted) {
  const names = String(accepted ?? "")
    .split(",")
    .map((item) => item.trim());
  return /** @type {const} */ (["br", "gzip"]).find((name) =>
    names.some((item) => item === name || (item.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(item))),
  );
}

/** @param {KeptFile} file @param {"br" | "gzip" | undefined} encoding @returns {Promise<Buffer>} */
function encodedBody(file, encoding) {
  if (encoding === undefined) return Promise.resolve(file.body);
  const known = file.encoded.get(encoding);
  if (known !== undefined) return known;
  const body = encoders[encoding](file.body);
  file.encoded.set(encoding, body);
  return body;
}
