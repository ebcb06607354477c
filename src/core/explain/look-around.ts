import type { Finding } from "../checks/finding.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import { measurementOf } from "../network/measurement.ts";
import type { OtherFiles } from "../checks/other-files.ts";
import { unitSettings } from "../checks/unit-settings.ts";
import type { UnitSettings } from "../checks/unit-settings.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { UnitComment, UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { cutLooseEnd } from "../unit-file/loose-end.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { Surroundings } from "../workspace/analyze.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { previewOf } from "../workspace/preview-services.ts";
import { loadedUnit } from "./loaded-unit.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { networkAround } from "./reach-of-networks.ts";
import { effectiveEntries, linesByFile } from "./unit-lines.ts";

/** What drop-ins, `.network` and `.pod` files of the workspace make of the file on show, and what refuses it. */
export function lookAround(workspace: Workspace, document: UnitDocument, isComplete = false): Surroundings {
  const kind = fileKindOf(workspace.active);
  const unit = kind === "drop-in" ? undefined : loadedUnit(workspace, workspace.active);
  const others = otherFiles(workspace, isComplete);
  const isChanged =
    unit?.sections.some(({ lines }) => lines.some((line) => isFromDropIn(line, unit))) ?? false;
  if (unit === undefined) return { ...alone, whole: document, others };
  const whole = isChanged ? withDropIns(document, unit) : document;
  const amend: Surroundings["amend"] = (findings) =>
    isChanged ? findings.map((finding) => inOwnFile(finding, document, unit)) : findings;
  if (kind !== "Container") return { ...alone, whole, others, amend };
  const { measured, owner } = networkAround(whole, workspace);
  const why = mixedNetworks(unit, readNetworkMode(whole));
  return {
    whole,
    others,
    amend,
    fromDropIns: [...networkFromDropIns(unit), ...portsFromDropIns(unit), ...podFromDropIns(unit)],
    reach: measurementOf(why === undefined ? measured : { kind: "unmeasured", why }, workspace.target),
    owner,
  };
}

const alone: Omit<Surroundings, "whole" | "others"> = {
  fromDropIns: [],
  reach: undefined,
  owner: undefined,
  amend: (findings) => findings,
};

/** What rules see of the other files: each with its drop-ins, read when a rule asks for it. */
function otherFiles(workspace: Workspace, isComplete: boolean): OtherFiles {
  const { files, active, target } = workspace;
  const read = new Map<string, UnitSettings | undefined>();
  return {
    isComplete,
    fileNames: Object.keys(files),
    settingsOf: (fileName) => {
      if (!read.has(fileName)) read.set(fileName, settingsOfFile(fileName));
      return read.get(fileName);
    },
    get errors() {
      const messages = previewOf(workspace, unitOfFile(active))?.messages ?? [];
      return messages.filter((message) => message.kind === "error");
    },
  };

  function settingsOfFile(fileName: string): UnitSettings | undefined {
    const text = Object.hasOwn(files, fileName) ? files[fileName] : undefined;
    if (text === undefined) return undefined;
    const unit = fileKindOf(fileName) === "drop-in" ? undefined : loadedUnit(workspace, fileName);
    if (unit === undefined) return unitSettings(parseUnitFile(text), target.podman);
    const settings = known.get(unit) ?? unitSettings(withDropIns(parseUnitFile(text), unit), target.podman);
    known.set(unit, settings);
    return settings;
  }
}

/** The settings of units that the generator remembers: it makes another unit where a text or the target changes. */
const known = new WeakMap<Unit, UnitSettings>();

/** The file’s own text comes first, so that what stands in it has the same place. */
function withDropIns(document: UnitDocument, unit: Unit): UnitDocument {
  const added = unit.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => (isFromDropIn(line, unit) ? [`\n[${name}]\n${line.key}=${line.value}`] : [])),
  );
  // A backslash at the end would take in what comes behind it.
  const own = applyChanges(document.text, cutLooseEnd(document));
  return parseUnitFile(own + added.join(""));
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
