// Tries inputs in the core of the page, in a process of its own. Takes plans by message; says when it begins with an
// input, and what a plan came to.
import { pathToFileURL } from "node:url";

/** @type {typeof import("../hostile.ts")} */
const { allKinds, search, tryInCore } = await import(pathToFileURL(process.argv[2] ?? "").href);
let started = 0;

process.on(
  "message",
  (/** @type {{ kind: string, plan: import("../search.ts").Plan }} */ { kind: name, plan }) => {
    const kind = allKinds.find((each) => each.name === name);
    if (kind === undefined) return;
    started = 0;
    void search(kind, attempt, plan).then((searched) => process.send?.({ searched }));
  },
);
process.send?.({ started });

/** @param {import("../delivery.ts").Delivery} delivery */
async function attempt(delivery) {
  process.send?.({ started: ++started });
  await tryInCore(delivery);
}
