import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAllKeys, withoutCopies } from "./all-keys.ts";
import { findCanon } from "./canon.ts";
import type { LoadCanon } from "./canon.ts";
import { compareRelease } from "./compare-release.ts";
import { hasRecordings, readRecordings } from "./recordings.ts";
import { differenceText, table } from "./report.ts";

const usage = `usage: node tools/releases/run.mjs [CORPUS] [--release VERSION] [--show NUMBER]
What the engine makes of the cases of a corpus, beside recordings of the real generators of 18 releases.
CORPUS is the folder of the corpus, ../shared/corpus by default; --release takes one of them only;
--show prints so many differences of each.`;

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The corpus that lies beside the repository, or the one named. */
export function corpusFolder(place = "../shared/corpus"): string {
  return resolve(root, place);
}

/** The command; its exit status. */
export async function main(loadCanon: LoadCanon): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { release: { type: "string" }, show: { type: "string", default: "0" } },
  });
  const [place, ...others] = positionals;
  if (others.length > 0) throw new Error(usage);
  const corpus = corpusFolder(place);
  const canon = await findCanon(corpus, loadCanon);
  if (canon === undefined || !hasRecordings(corpus))
    throw new Error(`${place ?? "../shared/corpus"} has no recordings of releases\n${usage}`);
  const isWanted = ({ version }: { version: string }): boolean =>
    [undefined, version].includes(values.release);
  const comparisons = readRecordings(corpus, canon)
    .filter(isWanted)
    .map((recording) => compareRelease(recording, canon));
  const keys = readAllKeys(corpus, canon)
    .filter(isWanted)
    .map((recording) => compareRelease(recording, withoutCopies(canon)));
  console.log(table(comparisons, keys));
  for (const { version, differences } of [...comparisons, ...keys])
    for (const difference of differences.slice(0, Number(values.show)))
      console.log(`\n${version} ${differenceText(difference)}`);
  return [...comparisons, ...keys].some(({ differences }) => differences.length > 0) ? 1 : 0;
}
