import type { Finding } from "../checks/finding.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { listLines } from "./drop-in-words.ts";

/**
 * A finding about the unit, as it can be shown beside the container’s own file: a place in a drop-in can’t be marked,
 * and an edit that changes nothing here, or a network that a drop-in decides, is not offered.
 */
export function inOwnFile(finding: Finding, document: UnitDocument, unit: Unit): Finding {
  const { range, actions, ...rest } = finding;
  const isDecided = listLines(unit, "Network").added.length > 0;
  const helps = (action: Finding["actions"][number]) => {
    if (action.kind !== "edit") return true;
    const text = applyChanges(document.text, action.edit(document));
    if (text === document.text) return false;
    return !isDecided || networksIn(text).join("\n") === networksIn(document.text).join("\n");
  };
  const isHere = range !== undefined && range.to <= document.text.length;
  return { ...rest, ...(isHere && { range }), actions: actions.filter(helps) };
}

function networksIn(text: string): readonly string[] {
  const { lines } = parseUnitFile(text);
  return lines.flatMap((line) => (line.kind === "entry" && line.key === "Network" ? [line.value] : []));
}
