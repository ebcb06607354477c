import { describe, expect, test } from "vitest";
import { readAllKeys, withoutCopies } from "../../../tools/releases/all-keys.ts";
import { findCanon } from "../../../tools/releases/canon.ts";
import { corpusFolder } from "../../../tools/releases/command.ts";
import { compareRelease } from "../../../tools/releases/compare-release.ts";
import { hasRecordings, readRecordings } from "../../../tools/releases/recordings.ts";
import { differenceText } from "../../../tools/releases/report.ts";

const corpus = corpusFolder();
const canon = hasRecordings(corpus)
  ? await findCanon(corpus, (address) => import(/* @vite-ignore */ address))
  : undefined;

// The recordings lie beside the repository. A table of them: node tools/releases/run.mjs.
describe.skipIf(canon === undefined)("the engine does what the real generators of 18 releases did", () => {
  if (canon === undefined) return;
  const recordings = readRecordings(corpus, canon);
  const keys = readAllKeys(corpus, canon);

  test("the recordings are those of 18 releases", () => {
    expect(recordings.map(({ runs }) => runs.length)).toEqual(Array.from({ length: 18 }, () => 390));
    expect(keys).toHaveLength(18);
  });

  test.each(recordings)("$version: every case", { timeout: 60_000 }, (recording) => {
    const { differences } = compareRelease(recording, canon);
    expect(differences.slice(0, 3).map(differenceText)).toEqual([]);
  });

  test.each(keys)("$version: all keys", (recording) => {
    const { differences } = compareRelease(recording, withoutCopies(canon));
    expect(differences.map(differenceText)).toEqual([]);
  });

  test("where the real one never ends, the file is refused with a message of our own", () => {
    const endless = recordings.flatMap(({ runs, ...release }) => {
      const hanging = runs.filter(({ expected }) => expected === "hangs");
      return compareRelease({ ...release, runs: hanging }, canon).endless;
    });
    expect(endless).toHaveLength(16);
    for (const text of endless)
      expect(text).toMatch(
        /^exit status 1\nmessage error loading "@DIR@\/emptyline\.container", .*never finishes reading/,
      );
  });
});
