import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** @typedef {import("../search.ts").Searched} Searched */
/** @typedef {{ started: number } | { searched: Searched }} Answer */

/** An input that has taken so long never ends, in milliseconds. */
const patience = 120_000;

/** Tries inputs in the core, in a process of its own: what never ends there is ended. @param {string} built @returns {Promise<import("../run.mjs").Lane>} */
export async function coreLane(built) {
  let child = await begin(built);
  return {
    search: async ({ name }, plan) => {
      let started = 0;
      const answer = new Promise((/** @type {(searched: Searched | undefined) => void} */ resolve) => {
        let watch = setTimeout(resolve, patience);
        const listen = (/** @type {Answer} */ message) => {
          clearTimeout(watch);
          if ("searched" in message) {
            child.off("message", listen);
            resolve(message.searched);
            return;
          }
          started = message.started;
          watch = setTimeout(resolve, patience);
        };
        child.on("message", listen);
      });
      child.send({ kind: name, plan });
      const searched = await answer;
      if (searched !== undefined) return searched;
      child.kill("SIGKILL");
      child = await begin(built);
      return { tried: started, find: endless(plan, started) };
    },
    close: async () => {
      child.kill();
    },
  };
}

/** @param {string} built */
async function begin(built) {
  const child = fork(fileURLToPath(new URL("core.mjs", import.meta.url)), [built]);
  await once(child, "message");
  return child;
}

/** @param {import("../search.ts").Plan} plan @param {number} started @returns {NonNullable<Searched["find"]>} */
function endless({ seed, path }, started) {
  return {
    signature: "an input that never ends",
    what: `Nothing came within ${patience / 1000} seconds.`,
    input: "It is not made smaller.",
    seed,
    path: path ?? String(started - 1),
  };
}
