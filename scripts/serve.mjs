// Serves the built page on this machine only. `--port N` insists on a port (0: any free one);
// without it the first free port from 4173 on is taken.
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { parseArgs } from "node:util";
import { builtPage } from "./built-page.mjs";
import { giveUp } from "./give-up.mjs";
import { listen } from "./listen.mjs";
import { staticServer } from "./static-server.mjs";

const firstPort = 4173;
const lastPort = firstPort + 20;
const dist = builtPage();

/**
 * Serves on the first free port of a range; gives the address, undefined when all are taken.
 *
 * @param {number} from
 * @param {number} to
 * @returns {Promise<string | undefined>}
 */
async function serve(from, to) {
  try {
    return await listen(staticServer(dist), from);
  } catch (error) {
    const code = String(error instanceof Error && "code" in error ? error.code : error);
    if (code !== "EADDRINUSE") giveUp(`Port ${from} of this machine can’t be used (${code}).`);
    return from < to ? serve(from + 1, to) : undefined;
  }
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

const address = await serve(wanted ?? firstPort, wanted ?? lastPort);
if (address === undefined)
  giveUp(
    wanted === undefined
      ? `The ports ${firstPort} to ${lastPort} are all taken: choose one with npm start -- --port N.`
      : `Port ${wanted} is taken by another program: choose another with --port N.`,
  );
await compressAhead(address);
console.log(`Quadlight runs at ${address} (Ctrl+C stops it)`);
