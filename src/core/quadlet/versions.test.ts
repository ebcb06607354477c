import { describe, expect, test } from "vitest";
import { readAllKeys, withoutCopies } from "../../testing/releases/all-keys.ts";
import { findCanon } from "../../testing/releases/canon.ts";
import { corpusFolder } from "../../testing/releases/command.ts";
import { compareRelease } from "../../testing/releases/compare-release.ts";
import { hasRecordings, readRecordings } from "../../testing/releases/recordings.ts";
import { differenceText, table } from "../../testing/releases/report.ts";

const corpus = corpusFolder();
const canon = hasRecordings(corpus)
  ? await findCanon(corpus, (address) => import(/* @vite-ignore */ address))
  : undefined;

// The recordings lie beside the repository. A table of them: node scripts/compare-releases.mjs.
describe.skipIf(canon === undefined)("the engine does what the real generators of 18 releases did", () => {
  if (canon === undefined) return;
  const recordings = readRecordings(corpus, canon);
  const keys = readAllKeys(corpus, canon);

  test("the recordings are those of 18 releases", () => {
    expect(recordings.map(({ runs }) => runs.length)).toEqual(Array.from({ length: 18 }, () => 390));
    expect(keys).toHaveLength(18);
  });

  test.each(recordings)("$version: every case", (recording) => {
    const { differences } = compareRelease(recording, canon);
    expect(differences.slice(0, 3).map(differenceText)).toEqual([]);
  });

  test.each(keys)("$version: all keys", (recording) => {
    const { differences } = compareRelease(recording, withoutCopies(canon));
    expect(differences.map(differenceText)).toEqual([]);
  });

  test("where the real one never ends, the file is refused", () => {
    const comparisons = recordings.map((recording) => compareRelease(recording, canon));
    const endless = comparisons
      .filter(({ hangs }) => hangs > 0)
      .map(({ version, hangs }) => `${version}: ${hangs}`);
    expect(endless).toEqual(
      ["4.6.2", "4.7.2", "4.8.3", "4.9.3", "5.0.3", "5.1.2", "5.2.5", "5.3.2"].map(
        (version) => `${version}: 2`,
      ),
    );
    console.log(table(comparisons, []));
  });
});
