// Serves the built page on this machine only. `--port N` insists on a port (0: any free one);
// without it the first free port from 4173 on is taken.
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { staticServer } from "./static-server.mjs";

const firstPort = 4173;
const lastPort = firstPort + 20;
const host = "127.0.0.1";
const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Listens on the first free port of a range; gives it, undefined when all are taken.
 *
 * @param {number} from
 * @param {number} to
 * @returns {Promise<number | undefined>}
 */
async function listen(from, to) {
  const server = staticServer(dist);
  server.listen(from, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = String(error instanceof Error && "code" in error ? error.code : error);
    if (code !== "EADDRINUSE") giveUp(`Port ${from} of ${host} can’t be used (${code}).`);
    return from < to ? listen(from + 1, to) : undefined;
  }
  const address = server.address();
  return typeof address === "object" ? address?.port : undefined;
}

/** Asks for every file once, so that the first visitor does not wait for the compression. @param {string} address */
async function compressAhead(address) {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
  await Promise.all(
    ["", ...names].map((name) =>
      fetch(address + name.replaceAll(sep, "/"), { headers: { "Accept-Encoding": "br" } }).then((response) =>
        response.arrayBuffer(),
      ),
    ),
  );
}

const { values } = parseArgs({ options: { port: { type: "string" } } });
const wanted = values.port === undefined ? undefined : Number(values.port);
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535))
  giveUp(`--port takes a number from 0 to 65535, not “${values.port}”.`);
if (!existsSync(`${dist}/index.html`)) giveUp("There is nothing to serve yet: run npm run build first.");

const port = await listen(wanted ?? firstPort, wanted ?? lastPort);
if (port === undefined)
  giveUp(
    wanted === undefined
      ? `The ports ${firstPort} to ${lastPort} are all taken: choose one with npm start -- --port N.`
      : `Port ${wanted} is taken by another program: choose another with --port N.`,
  );
await compressAhead(`http://${host}:${port}/`);
console.log(`Quadlight runs at http://${host}:${port}/ (Ctrl+C stops it)`);
