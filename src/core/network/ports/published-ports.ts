import { settings } from "../../podman/settings/settings.ts";
import { addressOf, isLoopback } from "../../podman/values/port/host-address.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { entriesSetAside } from "../edit/set-aside.ts";

export { setAsideMarker } from "../edit/set-aside.ts";

/** A `PublishPort=` line: in use, or set aside as a comment until the container has its own network again. */
export type PortLine =
  | { readonly kind: "used"; readonly value: string; readonly entry: EntryLine }
  | { readonly kind: "set-aside"; readonly value: string; readonly entry: CommentedEntry };

/** The ports of a file in file order, those that are set aside included: found once for all rows that ask. */
export const portLines = oncePerObject((document: UnitDocument): readonly PortLine[] => {
  const used = effectiveAssignments(document, settings.ports).map((entry): PortLine => ({
    kind: "used",
    value: entry.value,
    entry,
  }));
  const kept = entriesSetAside(document, settings.ports.key).map((entry): PortLine => ({
    kind: "set-aside",
    value: entry.value,
    entry,
  }));
  return [...used, ...kept].toSorted((a, b) => a.entry.lineNumber - b.entry.lineNumber);
});

/**
 * The ports of a value that others can connect to: those between commas, each with an address of its own, that are not
 * bound to a loopback one. What can’t be read in fields counts by the address that it begins with.
 */
export function openParts(value: string): readonly string[] {
  return value.split(",").filter((part) => part !== "" && !isLoopback(addressOf(part)));
}

/** The lines of these that are in use and publish a port that others can connect to. */
export function openPorts(ports: readonly PortLine[]): readonly PortLine[] {
  return ports.filter(({ kind, value }) => kind === "used" && openParts(value).length > 0);
}
