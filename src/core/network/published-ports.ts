import { settings } from "../settings/settings.ts";
import { addressOf, isLoopback } from "../settings/values/published-port.ts";
import { commentOut, commentedEntries, uncomment } from "../unit-file/comment-out.ts";
import type { CommentedEntry } from "../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import { replaceValue } from "../unit-file/edit.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { shiftChanges, shortestChange } from "../unit-file/text.ts";
import type { TextChange } from "../unit-file/text.ts";
import type { UnitValue } from "../unit-file/value.ts";

/** How a port is kept in the file while the container has no network of its own to publish it from. */
export const setAsideMarker = "# Unused with this network: ";

/** A `PublishPort=` line: in use, or set aside as a comment until the container has its own network again. */
export type PortLine =
  | { readonly kind: "used"; readonly value: string; readonly entry: EntryLine }
  | { readonly kind: "set-aside"; readonly value: string; readonly entry: CommentedEntry };

/** The ports of a file in file order, those that are set aside included. */
export function portLines(document: UnitDocument): PortLine[] {
  const used = effectiveAssignments(document, settings.ports).map((entry): PortLine => ({
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
 * The ports of these that others can connect to: in use, and not bound to a loopback address. What can’t be read in
 * fields counts by the address that it begins with.
 */
export function openPorts(ports: readonly PortLine[]): readonly PortLine[] {
  return ports.filter(({ kind, value }) => kind === "used" && !isLoopback(addressOf(value)));
}

/** Makes comments of all published ports, for a network that does not publish them. */
export function setPortsAside(document: UnitDocument): TextChange[] {
  return effectiveAssignments(document, settings.ports).flatMap((entry) =>
    commentOut(document, entry, setAsideMarker),
  );
}

/** Brings back what `setPortsAside` made comments of, byte for byte. */
export function bringPortsBack(document: UnitDocument): TextChange[] {
  return setAsideEntries(document).flatMap((entry) => uncomment(document, entry));
}

/** Gives a port another value and leaves it where it is, in use or set aside. */
export function changePort(document: UnitDocument, port: PortLine, value: UnitValue): TextChange[] {
  if (port.kind === "used") return replaceValue(document, port.entry, value);
  const { from, to } = port.entry.valueRange;
  return shiftChanges(shortestChange(document.text.slice(from, to), value), from);
}

function setAsideEntries(document: UnitDocument): CommentedEntry[] {
  return commentedEntries(document, settings.ports.section, setAsideMarker).filter(
    ({ key }) => key === settings.ports.key,
  );
}
