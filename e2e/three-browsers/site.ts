import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { builtPage } from "../../scripts/built-page.mjs";
import { listen } from "../../scripts/listen.mjs";
import { staticServer } from "../../scripts/static-server.mjs";
import { watchPage } from "./watch-page.ts";

/** The built page on an address of its own: no browser has anything kept for it. */
export interface Site {
  readonly address: string;
  /** Another page. Of the same origin: WebKitGTK’s driver loses a tab that goes back to one of another. */
  readonly elsewhere: string;
  /** What the pages that were left complained about. */
  readonly complaints: string[];
  /** How long each answer takes from now on, in milliseconds. */
  readonly delay: (milliseconds: number) => void;
  readonly goOffline: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
}

/** A copy of the built page that tells what goes wrong in it: browsers other than Chromium don’t tell all of it. */
export async function copyOfPage(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "quadlight-page-"));
  await cp(builtPage(), folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace("<title>", '<script src="./watch.js"></script>\n    <title>'));
  await writeFile(join(folder, "watch.js"), `(${String(watchPage)})();\n`);
  await writeFile(join(folder, "elsewhere.html"), "<!doctype html>\n<title>Elsewhere</title>\n");
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Serves a folder until the site goes offline for good. */
export async function openSite(folder: string): Promise<Site> {
  const files = staticServer(folder);
  const complaints: string[] = [];
  let latency = 0;
  const serve = (port?: number): Promise<readonly [Server, string]> => {
    const server = createServer((request, response) => {
      if (request.method === "POST") {
        void take(request, complaints).then(() => response.end());
        return;
      }
      // The best compression of each file anew would take longer than the test.
      delete request.headers["accept-encoding"];
      setTimeout(() => files.emit("request", request, response), latency);
    });
    return listen(server, port).then((address) => [server, address]);
  };
  let [server, address] = await serve();
  return {
    address,
    elsewhere: `${address}elsewhere.html`,
    complaints,
    delay: (milliseconds) => {
      latency = milliseconds;
    },
    goOffline: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    goOnline: async () => {
      [server, address] = await serve(Number(new URL(address).port));
    },
  };
}

async function take(request: IncomingMessage, complaints: string[]): Promise<void> {
  complaints.push(await text(request));
}
