import { countUpTo } from "../unit-file/count-up-to.ts";
import type { TextRange } from "../unit-file/text.ts";
import { mayGoWrong } from "./model/finding.ts";
import type { Finding, Severity } from "./model/finding.ts";
import { rankOf } from "./model/rule-group.ts";
import type { Rule } from "./model/rule.ts";

/** A finding with the part of the text that it is about, and the place of its group in the order. */
interface Placed {
  readonly finding: Finding;
  readonly range: TextRange;
  readonly rank: number;
}

/**
 * Where rules of several groups find something wrong with the same value, only the group that comes first speaks
 * (checks.md, Several rules), as seriously as the worst that comes of it. Notes are no problems and stay.
 */
export function oneForEachCause(
  rules: readonly Rule[],
): (findings: readonly Finding[]) => readonly Finding[] {
  const ranks = new Map(rules.map(({ id, group }) => [id, rankOf(group)]));
  return (findings) => withOneForEachCause(findings, ranks);
}

function withOneForEachCause(
  findings: readonly Finding[],
  ranks: ReadonlyMap<string, number>,
): readonly Finding[] {
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

/**
 * Finds who speaks in place of a finding, of the group that comes first. Of each group it knows the places in order, and
 * which of those up to one reaches furthest: a file may have thousands of findings.
 */
function whoComesFirst(all: readonly Placed[]): (place: Placed) => Placed | undefined {
  const groups = [...new Set(all.map(({ rank }) => rank))]
    .toSorted((one, other) => one - other)
    .map((rank) => groupOf(all.filter((placed) => placed.rank === rank)));
  return ({ range, rank }) => {
    for (const { starts, furthest } of groups) {
      const other = furthest[countUpTo(starts, range.to - 1) - 1];
      if (other === undefined) continue;
      if (other.rank >= rank) return undefined;
      if (other.range.to > range.from) return other;
    }
    return undefined;
  };
}

function groupOf(all: readonly Placed[]) {
  const sorted = all.toSorted((one, other) => one.range.from - other.range.from);
  let last: Placed | undefined;
  return {
    starts: sorted.map(({ range }) => range.from),
    furthest: sorted.map((placed) => {
      if (last === undefined || placed.range.to > last.range.to) last = placed;
      return last;
    }),
  };
}
