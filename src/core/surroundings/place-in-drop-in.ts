import type { Elsewhere, Finding } from "../checks/model/finding.ts";
import { ignoredBy } from "../checks/ignored.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { TextRange } from "../unit-file/text.ts";
import { rangeInValue } from "../unit-file/value-range.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { nameAt } from "../service-view/find-service.ts";
import { addedLineAt } from "./with-drop-ins.ts";
import type { AddedLine } from "./with-drop-ins.ts";

/**
 * Tells of what stands in drop-ins at its place there; what a comment of the drop-in silences is left out. Takes
 * findings about the document with the lines of its drop-ins.
 */
export function atTheirPlaces(
  findings: readonly Finding[],
  document: UnitDocument,
  unit: Unit,
  workspace: Workspace,
): readonly Finding[] {
  const lineAt = addedLineAt(document, unit);
  const files = dropInsOf(workspace);
  return findings.flatMap((finding) => {
    const { range, ...rest } = finding;
    const added = range === undefined ? "own" : lineAt(range);
    if (range === undefined || added === "own") return [finding];
    const file = added && files(added.entry.path);
    if (file === undefined || added === undefined) return [rest];
    const elsewhere = placeOf(range, added, file);
    return file.isIgnored({ ...finding, range: elsewhere.range }) ? [] : [{ ...rest, elsewhere }];
  });
}

interface DropIn {
  readonly fileName: string;
  readonly document: UnitDocument;
  readonly isIgnored: (finding: Finding) => boolean;
}

/** Finds a drop-in by its path, each read once. */
function dropInsOf(workspace: Workspace): (path: string) => DropIn | undefined {
  const known = new Map<string, DropIn>();
  return (path) => {
    const fileName = nameAt(path, workspace);
    const text = Object.hasOwn(workspace.files, fileName) ? workspace.files[fileName] : undefined;
    if (text === undefined) return undefined;
    const document = known.get(path)?.document ?? parseUnitFile(text);
    const dropIn = known.get(path) ?? { fileName, document, isIgnored: ignoredBy(document) };
    known.set(path, dropIn);
    return dropIn;
  };
}

function placeOf(
  { from, to }: TextRange,
  { entry, from: start }: AddedLine,
  { fileName, document }: DropIn,
): Elsewhere {
  const { line, key } = entry;
  const value = start + key.length + 1;
  const range = to <= value ? line.keyRange : rangeInValue(document, line, from - value, to - value);
  return { fileName, line: line.lineNumber, range };
}
