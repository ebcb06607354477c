import type { Comparison, Difference } from "./compare-release.ts";

const heads = ["release", "runs", "exact", "same verdict", "different", "real one hangs", "all keys"];

/** A row for each release; the units of all keys stand beside the cases. */
export function table(comparisons: readonly Comparison[], keys: readonly Comparison[]): string {
  const rows = comparisons.map(({ version, runs, exact, sameVerdict, endless }) => {
    const ofKeys = keys.find((each) => each.version === version);
    const different = runs - exact - sameVerdict - endless.length;
    const exactKeys = ofKeys === undefined ? "" : `${ofKeys.exact} of ${ofKeys.runs}`;
    return [version, ...[runs, exact, sameVerdict, different, endless.length].map(String), exactKeys];
  });
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The lines that only one of the two has, or where their order differs. */
export function differenceText({ run, expected, got }: Difference): string {
  const [wanted, made] = [expected.split("\n"), got.split("\n")];
  const missing = wanted.filter((line) => !made.includes(line)).map((line) => `  - ${line}`);
  const surplus = made.filter((line) => !wanted.includes(line)).map((line) => `  + ${line}`);
  if (missing.length + surplus.length > 0) return [run, ...missing, ...surplus].join("\n");
  const at = wanted.findIndex((line, index) => line !== made[index]);
  return [
    `${run}: line ${at + 1} has another place`,
    `  - ${wanted[at] ?? ""}`,
    `  + ${made[at] ?? ""}`,
  ].join("\n");
}
