import { conventionalOrder } from "../settings/order.ts";
import { commentOut, commentedEntries, uncomment } from "../unit-file/comment-out.ts";
import type { CommentedEntry } from "../unit-file/comment-out.ts";
import type { EntryLine, SettingName, UnitDocument } from "../unit-file/document.ts";
import { addValue, replaceValue } from "../unit-file/edit.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { assignments, effectiveAssignments } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import { applyChanges, shiftChanges, shortestChange } from "../unit-file/text.ts";
import type { TextChange } from "../unit-file/text.ts";
import type { UnitValue } from "../unit-file/value.ts";
import { readNetworkMode } from "./network-mode.ts";
import type { NetworkMode } from "./network-mode.ts";

const publishPort: SettingName = { section: "Container", key: "PublishPort" };

/** How a port is kept in the file while the container has no network of its own to publish it from. */
export const setAsideMarker = "# Unused with this network: ";

/** A `PublishPort=` line: in use, or set aside as a comment until the container has its own network again. */
export type PortLine =
  | { readonly kind: "used"; readonly value: string; readonly entry: EntryLine }
  | { readonly kind: "set-aside"; readonly value: string; readonly entry: CommentedEntry };

/** The ports of a file in file order, those that are set aside included. */
export function portLines(document: UnitDocument): PortLine[] {
  const used = effectiveAssignments(document, publishPort).map((entry): PortLine => ({
    kind: "used",
    value: entry.value,
    entry,
  }));
  const setAside = setAsideEntries(document).map((entry): PortLine => ({
    kind: "set-aside",
    value: entry.value,
    entry,
  }));
  return [...used, ...setAside].toSorted((a, b) => a.entry.lineNumber - b.entry.lineNumber);
}

/**
 * Does Podman publish ports in this mode? In the others it drops them and prints one line (network-modes.md 3,
 * lab rootful/host/19, rootful/none/19, rootful/container/19). A pod publishes its own.
 */
export function publishesPorts({ kind }: NetworkMode): boolean {
  return !["host", "none", "container", "container-unit", "namespace", "pod"].includes(kind);
}

/** Makes comments of all published ports, for a network that does not publish them. */
export function setPortsAside(document: UnitDocument): TextChange[] {
  return effectiveAssignments(document, publishPort).flatMap((entry) =>
    commentOut(document, entry, setAsideMarker),
  );
}

/** Brings back what `setPortsAside` made comments of, byte for byte. */
export function bringPortsBack(document: UnitDocument): TextChange[] {
  return setAsideEntries(document).flatMap((entry) => uncomment(document, entry));
}

/** Adds a port after the last one; in a mode that does not publish ports it is set aside at once. */
export function addPort(document: UnitDocument, value: UnitValue): TextChange[] {
  const added = applyChanges(document.text, addValue(document, publishPort, value, conventionalOrder));
  if (publishesPorts(readNetworkMode(document))) return shortestChange(document.text, added);
  const withPort = parseUnitFile(added);
  const port = assignments(withPort, publishPort).at(-1);
  const setAside = port ? applyChanges(added, commentOut(withPort, port, setAsideMarker)) : added;
  return shortestChange(document.text, setAside);
}

/** Gives a port another value and leaves it where it is, in use or set aside. */
export function changePort(document: UnitDocument, port: PortLine, value: UnitValue): TextChange[] {
  if (port.kind === "used") return replaceValue(document, port.entry, value);
  const { from, to } = port.entry.valueRange;
  return shiftChanges(shortestChange(document.text.slice(from, to), value), from);
}

/** Removes a port with its whole line. */
export function removePort(document: UnitDocument, port: PortLine): TextChange[] {
  if (port.kind === "used") return removeEntries(document, [port.entry]);
  return [{ from: port.entry.range.from, to: port.entry.range.to, insert: "" }];
}

function setAsideEntries(document: UnitDocument): CommentedEntry[] {
  return commentedEntries(document, publishPort.section, setAsideMarker).filter(
    ({ key }) => key === publishPort.key,
  );
}
