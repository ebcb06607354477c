import type { Finding } from "../checks/finding.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import type { PortLine } from "../network/published-ports.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { UnitComment, UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { Surroundings } from "../workspace/analyze.ts";
import { loadedUnit } from "./loaded-unit.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { reachOfNetworks } from "./reach-of-networks.ts";
import { refusalFinding } from "./refusal-finding.ts";
import { effectiveEntries, linesByFile } from "./unit-lines.ts";

/** What drop-ins, `.network` and `.pod` files of the workspace make of the container on show, and what refuses it. */
export function lookAround(workspace: Workspace, document: UnitDocument): Surroundings {
  const unit =
    fileKindOf(workspace.active) === "Container" ? loadedUnit(workspace, workspace.active) : undefined;
  const refused = refusalFinding(workspace);
  if (unit === undefined)
    return {
      whole: document,
      fromDropIns: [],
      unknown: undefined,
      portsOfPod: undefined,
      amend: (findings) => [...refused, ...findings],
    };
  const isChanged = unit.sections.some(({ lines }) => lines.some((line) => isFromDropIn(line, unit)));
  const whole = isChanged ? withDropIns(document, unit) : document;
  const mode = readNetworkMode(whole);
  return {
    whole,
    fromDropIns: [...networkFromDropIns(unit), ...portsFromDropIns(unit), ...podFromDropIns(unit)],
    unknown: mixedNetworks(unit, mode) ?? reachOfNetworks(mode, workspace),
    portsOfPod: mode.kind === "pod" && mode.file !== undefined ? portsOf(mode.file, workspace) : undefined,
    amend: (findings) => [
      ...refused,
      ...(isChanged ? findings.map((finding) => inOwnFile(finding, document, unit)) : findings),
    ],
  };
}

/** The file’s own text comes first, so that what stands in it has the same place. */
function withDropIns(document: UnitDocument, unit: Unit): UnitDocument {
  const added = unit.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => (isFromDropIn(line, unit) ? [`\n[${name}]\n${line.key}=${line.value}`] : [])),
  );
  return parseUnitFile(document.text + added.join(""));
}

function isFromDropIn(line: UnitEntry | UnitComment, { path }: Unit): line is UnitEntry {
  return line.kind === "entry" && line.path !== path;
}

/** Lines of a list in the container’s own file and in drop-ins, as far as they count. */
function listLines(unit: Unit, key: string) {
  const counting = effectiveEntries(unit, "Container", key);
  const all = unit.entries("Container", key);
  const reset = all[all.length - counting.length - 1];
  const isOwn = ({ path }: UnitEntry) => path === unit.path;
  return {
    own: counting.filter(isOwn),
    added: counting.filter((entry) => !isOwn(entry)),
    /** The drop-in that takes back what the file says. */
    takenBackBy:
      reset !== undefined && !isOwn(reset) && all.some((entry) => isOwn(entry) && entry.value !== "")
        ? reset
        : undefined,
  };
}

function networkFromDropIns(unit: Unit): readonly string[] {
  const { own, added, takenBackBy } = listLines(unit, "Network");
  const takes =
    takenBackBy === undefined
      ? ""
      : linesByFile([takenBackBy], () => "takes back the Network= of this file.");
  const adds = linesByFile(added, (lines) =>
    own.length > 0 ? `adds ${lines} to the Network= of this file.` : `sets ${lines}.`,
  );
  const sentences = [takes, adds].filter((sentence) => sentence !== "");
  return added.length > 0
    ? [...sentences, "Choosing Private or Host writes to this file only, and does not change that."]
    : sentences;
}

function portsFromDropIns(unit: Unit): readonly string[] {
  const { added, takenBackBy } = listLines(unit, "PublishPort");
  return [
    takenBackBy === undefined ? "" : linesByFile([takenBackBy], () => "takes back the ports of this file."),
    linesByFile(added, (lines) => `adds ${lines}.`),
  ].filter((sentence) => sentence !== "");
}

function podFromDropIns(unit: Unit): readonly string[] {
  const last = unit.entries("Container", "Pod").at(-1);
  return last === undefined || last.path === unit.path
    ? []
    : [linesByFile([last], (line) => `sets ${line}.`)];
}

/** Podman takes several networks, but not a mode beside anything else (network-modes.md 3.1). */
function mixedNetworks(unit: Unit, { kind }: NetworkMode): string | undefined {
  const { own, added } = listLines(unit, "Network");
  if (own.length === 0 || added.length === 0 || kind === "network") return undefined;
  return `Not measured: ${linesByFile(added, (lines) => `adds ${lines} to the Network= of this file.`)}`;
}

function portsOf(pod: string, workspace: Workspace): readonly PortLine[] | undefined {
  const unit = loadedUnit(workspace, pod);
  return unit === undefined
    ? undefined
    : effectiveEntries(unit, "Pod", "PublishPort").map(({ value, line }) => ({
        kind: "used",
        value,
        entry: line,
      }));
}

/**
 * A finding about the unit, as it can be shown beside the container’s own file: a place in a drop-in can’t be marked,
 * and an edit that changes nothing here, or a network that a drop-in decides, is not offered.
 */
function inOwnFile(finding: Finding, document: UnitDocument, unit: Unit): Finding {
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
