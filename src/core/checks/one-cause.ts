import type { TextRange } from "../unit-file/text.ts";
import { mayGoWrong } from "./finding.ts";
import type { Finding, Severity } from "./finding.ts";
import { rankOf } from "./rule-group.ts";
import type { Rule } from "./rule.ts";

/** A finding with the part of the text that it is about, and the place of its group in the order. */
interface Placed {
  readonly finding: Finding;
  readonly range: TextRange;
  readonly rank: number;
}

/**
 * Where rules of several groups find something wrong with the same value, only the group that comes first speaks
 * (rules.md, One cause, one finding), as seriously as the worst that comes of it. Notes are no problems and stay.
 */
export function oneForEachCause(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const ranks = new Map(rules.map(({ id, group }) => [id, rankOf(group)]));
  const places = findings.map((finding) => placeOf(finding, ranks));
  const placed = places.filter((place) => place !== undefined);
  const [first] = placed;
  // Where all are of one group, as in a long file of one mistake, nobody comes first.
  if (first === undefined || placed.every(({ rank }) => rank === first.rank)) return findings;
  const speakerFor = whoComesFirst(placed);
  const worst = new Map<Finding, Severity>();
  const kept = findings.filter((finding, index) => {
    const place = places[index];
    const speaker = place && speakerFor(place);
    if (speaker !== undefined && finding.severity === "error") worst.set(speaker.finding, "error");
    return speaker === undefined;
  });
  return kept.map((finding) => {
    const severity = worst.get(finding);
    return severity === undefined ? finding : Object.assign({}, finding, { severity });
  });
}

function placeOf(finding: Finding, ranks: ReadonlyMap<string, number>): Placed | undefined {
  const { rule, severity, range } = finding;
  const rank = ranks.get(rule);
  return rank === undefined || range === undefined || !mayGoWrong(severity)
    ? undefined
    : { finding, range, rank };
}

/** Finds who speaks in place of a finding. Looks only at those that begin near it: a file may have thousands. */
function whoComesFirst(all: readonly Placed[]): (place: Placed) => Placed | undefined {
  const placed = all.toSorted((one, other) => one.range.from - other.range.from);
  const longest = placed.reduce((most, { range }) => Math.max(most, range.to - range.from), 0);
  return ({ range, rank }) => {
    for (let index = firstFrom(placed, range.from - longest); index < placed.length; index++) {
      const other = placed[index];
      if (other === undefined || other.range.from >= range.to) return undefined;
      if (other.rank < rank && other.range.to > range.from) return other;
    }
    return undefined;
  };
}

/** The first that begins there or later. */
function firstFrom(placed: readonly Placed[], from: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.range.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
