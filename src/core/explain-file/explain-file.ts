import { exposureOfFile } from "../surroundings/exposure-of-file.ts";
import { readDropInName, unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import type { Analysis } from "../workspace/analysis/analyze.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { outcomeOf } from "./becomes.ts";
import type { EntryLine, SettingName, UnitDocument } from "../unit-file/document.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { findingsOfWhole, explainedParts } from "./steps.ts";
import { summaryOf } from "./summary.ts";
import type { Explanation } from "./explanation.ts";
import { whatFileIs } from "./words/unit-words.ts";

/**
 * Explains the active file of a workspace, line by line: what each line says, what it becomes, what was measured
 * because of it, and what the checks found. Takes the analysis of that same workspace.
 */
export function explainFile(workspace: Workspace, analysis: Analysis): Explanation {
  const { active, target } = workspace;
  const section = unitKindOf(unitOfFile(active))?.section;
  const explained: ExplainedFile = {
    analysis,
    document: analysis.document,
    entriesOf: entryIndex(analysis.document),
    target,
    section,
    exposure: analysis.kind === "Container" ? exposureOfFile(workspace) : undefined,
  };
  const outcome = outcomeOf(workspace);
  const dropIn = readDropInName(active);
  return {
    fileName: active,
    what: dropIn === undefined ? whatFileIs(active) : `a drop-in of ${dropIn.unit}`,
    isMade: outcome.service.kind === "made",
    summary: summaryOf(workspace, explained, outcome),
    parts: explainedParts(explained, outcome),
    findings: findingsOfWhole(explained),
  };
}

/** Finds the lines of a setting without going through the file for each. */
function entryIndex({ lines }: UnitDocument): (name: SettingName) => readonly EntryLine[] {
  const index = new Map<string, EntryLine[]>();
  for (const line of lines) {
    if (line.kind !== "entry") continue;
    const name = nameOf(line);
    const found = index.get(name);
    if (found === undefined) index.set(name, [line]);
    else found.push(line);
  }
  return (name) => index.get(nameOf(name)) ?? [];
}

function nameOf({ section, key }: SettingName): string {
  return `${section}\n${key}`;
}
