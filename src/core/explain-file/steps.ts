import type { Finding } from "../checks/model/finding.ts";
import { sectionOpenedBy } from "../unit-file/read-line.ts";
import { countUpTo } from "../unit-file/count-up-to.ts";
import type { EntryLine, Line } from "../unit-file/document.ts";
import type { Outcome } from "./becomes.ts";
import { fillInWords } from "./fill-ins.ts";
import { groupLines } from "./group-lines.ts";
import type { LineGroup } from "./group-lines.ts";
import { reachOf } from "./port-reach.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { tellEntries, unknownWords } from "./tell-entry.ts";
import { brokenWords, commentWords, droppedWords, sectionWords } from "./tell-other-lines.ts";
import type { Step, ExplanationPart } from "./explanation.ts";
import { linesOf } from "../podman/keys/lines-of.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";

/** One for all lines: a file can have very many of which there is nothing to tell. */
const none: readonly never[] = [];

/** What was said further up, and need not be said again. */
interface AlreadySaid {
  readonly fillIns: Set<string>;
  readonly sections: Set<string>;
  hasNote: boolean;
}

/** The steps of an explanation, in the order of the file: what stands before the first section, then each section. */
export function explainedParts(explained: ExplainedFile, outcome: Outcome): readonly ExplanationPart[] {
  const alreadySaid: AlreadySaid = { fillIns: new Set(), sections: new Set(), hasNote: false };
  const findings = findingsByLine(explained);
  const parts: { readonly steps: Step[] }[] = [{ steps: [] }];
  for (const group of groupLines(explained.document)) {
    if (sectionOpenedBy(group[0]) !== undefined) parts.push({ steps: [] });
    const found = group.flatMap((line) => findings.get(line) ?? none);
    parts.at(-1)?.steps.push(stepOf(group, found, { explained, outcome, alreadySaid }));
  }
  return parts.filter(({ steps }) => steps.length > 0);
}

/** What a line means never comes to be where an error stops the file or its start, or Podman reads something else. */
function stoppedWords(line: Line, findings: readonly Finding[], explained: ExplainedFile): readonly string[] {
  if (line.kind !== "entry" || unknownWords(line, explained) !== undefined) return [];
  return findings.some(({ severity }) => severity === "error")
    ? ["It does not come to that: the error below says why."]
    : [];
}

interface Around {
  readonly explained: ExplainedFile;
  readonly outcome: Outcome;
  readonly alreadySaid: AlreadySaid;
}

function stepOf(group: LineGroup, findings: readonly Finding[], around: Around): Step {
  const [first] = group;
  const { from, lineNumber } = first;
  const to = group.at(-1)?.to ?? first.to;
  const source = around.explained.document.text.slice(from, to);
  const { kind, sentences, reach, becomes } = telling(group, source, around);
  const stopped = findings.length === 0 ? none : stoppedWords(first, findings, around.explained);
  const said = stopped.length === 0 ? sentences : [...sentences, ...stopped];
  return { from, to, lineNumber, source, kind, sentences: said, reach, becomes, findings };
}

type Telling = Pick<Step, "kind" | "sentences" | "reach" | "becomes">;

function telling(group: LineGroup, source: string, around: Around): Telling {
  const [first] = group;
  switch (first.kind) {
    case "blank":
      return plain("blank", []);
    case "comment": {
      const words = commentWords(source, !around.alreadySaid.hasNote);
      around.alreadySaid.hasNote ||= words.startsWith("A note");
      return plain("comment", [words]);
    }
    case "section":
      return plain("section", [sectionTold(first.name, around)]);
    case "malformed":
      return plain("broken", [brokenWords(first)]);
    case "dropped":
      return plain("broken", [droppedWords]);
    case "entry":
      return entryTold(group, around);
  }
}

function plain(kind: Step["kind"], sentences: readonly string[]): Telling {
  return { kind, sentences, reach: none, becomes: undefined };
}

function sectionTold(name: string, { alreadySaid, explained }: Around): string {
  const isAgain = alreadySaid.sections.has(name);
  alreadySaid.sections.add(name);
  return sectionWords(name, isAgain, explained);
}

function entryTold(group: LineGroup, { explained, outcome, alreadySaid }: Around): Telling {
  const entries = group.filter((line): line is EntryLine => line.kind === "entry");
  return {
    kind: "entry",
    sentences: [
      ...tellEntries(entries, explained),
      ...standingWords(entries, explained),
      ...fillInWords(entries, explained, alreadySaid.fillIns),
    ],
    reach: entries.flatMap((entry) => reachOf(entry, explained)),
    becomes: outcome.becomes(entries),
  };
}

/** The findings by the line in which they begin. */
function findingsByLine(explained: ExplainedFile): ReadonlyMap<Line, readonly Finding[]> {
  const lineOf = lineFinder(explained);
  const byLine = new Map<Line, Finding[]>();
  for (const finding of explained.analysis.findings) {
    const line = lineOf(finding);
    if (line === undefined) continue;
    const found = byLine.get(line);
    if (found === undefined) byLine.set(line, [finding]);
    else found.push(finding);
  }
  return byLine;
}

/** The findings that no step has. */
export function findingsOfWhole(explained: ExplainedFile): readonly Finding[] {
  const lineOf = lineFinder(explained);
  return explained.analysis.findings.filter((finding) => lineOf(finding) === undefined);
}

function lineFinder({ document: { lines } }: ExplainedFile): (finding: Finding) => Line | undefined {
  const starts = lines.map(({ from }) => from);
  return ({ range, elsewhere }) =>
    range === undefined || elsewhere !== undefined
      ? undefined
      : lines[Math.max(0, countUpTo(starts, range.from) - 1)];
}

/**
 * Says of lines for systemd that a later one of the file takes their place or takes them back. What Quadlet reads itself
 * is told by what becomes of it.
 */
function standingWords(entries: readonly EntryLine[], { entriesOf }: ExplainedFile): readonly string[] {
  const last = entries.at(-1);
  if (last === undefined || last.value === "" || systemdKeys(last.section)?.has(last.key) !== true) return [];
  const all = entriesOf(last);
  if (all.at(-1) === last) return [];
  const later = all.slice(all.indexOf(last) + 1);
  const reset = later.find(({ value }) => value === "");
  const lines = linesOf(last);
  if (lines === "each-adds")
    return reset === undefined ? [] : [`Line ${reset.lineNumber} takes it back again.`];
  const next = later.at(-1);
  return lines === "last-counts" && next !== undefined
    ? [`Line ${next.lineNumber} sets ${last.key}= again, and the last line counts.`]
    : [];
}
