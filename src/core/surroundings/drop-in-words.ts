import type { NetworkMode } from "../podman/network-modes/network-mode.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { effectiveEntries, linesByFile } from "./unit-lines.ts";

/** What drop-ins do to the network, the ports and the pod of a container, in sentences. */
export function dropInWords(unit: Unit): readonly string[] {
  return [...networkFromDropIns(unit), ...portsFromDropIns(unit), ...podFromDropIns(unit)];
}

/** The lines of a list in the container’s own file and in drop-ins, as far as they count. */
export function listLines(unit: Unit, key: string) {
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
export function mixedNetworks(unit: Unit, { kind }: NetworkMode): string | undefined {
  const { own, added } = listLines(unit, "Network");
  if (own.length === 0 || added.length === 0 || kind === "network") return undefined;
  return `Not measured: ${linesByFile(added, (lines) => `adds ${lines} to the Network= of this file.`)}`;
}
