import { parseArgs } from "node:util";
import { places } from "./commands-of.ts";
import { tryCommands } from "./try-commands.ts";

const usage = `usage: node tools/hostile-commands/run.mjs [--sets N] [--seed S]
Every command that the page shows for made-up hostile files, through sh and bash.`;

/** The exit status: 1 when something ran that was not meant. */
export function main(): number {
  const { sets, seed } = readOptions();
  console.log(`seed ${seed}, ${sets} sets`);
  const { shells, shown, runs, unmeant } = tryCommands({ sets, seed, tell });
  for (const line of unmeant) console.error(line);
  for (const place of places)
    console.log(
      `${place}: ${shown[place].all} commands, ${shown[place].hostile} with something hostile in them`,
    );
  console.log(
    `${runs} runs in ${shells.join(" and ")}${shells.includes("bash") ? "" : ": there is no bash here"}`,
  );
  console.log(unmeant.length === 0 ? "nothing found" : `${unmeant.length} found`);
  return unmeant.length === 0 ? 0 : 1;
}

function tell(done: number): void {
  if (done % 100 === 0) console.log(`${done} sets`);
}

function readOptions(): { readonly sets: number; readonly seed: number } {
  const { values } = parseArgs({
    options: {
      sets: { type: "string", default: "2000" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 1_000_000)) },
    },
  });
  const [sets = 0, seed = 0] = [values.sets, values.seed].map((text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is no number\n${usage}`);
    return number;
  });
  return { sets, seed };
}
