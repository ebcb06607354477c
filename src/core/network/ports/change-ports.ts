import { settings } from "../../podman/settings/settings.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { shiftChanges, shortestChange } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { bringBack, entriesSetAside, setAside } from "../edit/set-aside.ts";
import type { PortLine } from "./published-ports.ts";

/** Makes comments of all published ports, for a network that does not publish them. */
export function setPortsAside(document: UnitDocument): TextChange[] {
  return setAside(document, effectiveAssignments(document, settings.ports));
}

/** Brings back what `setPortsAside` made comments of, byte for byte. */
export function bringPortsBack(document: UnitDocument): TextChange[] {
  return bringBack(document, entriesSetAside(document, settings.ports.key));
}

/** Gives a port another value and leaves it where it is, in use or set aside. */
export function changePort(document: UnitDocument, port: PortLine, value: UnitValue): TextChange[] {
  if (port.kind === "used") return replaceValue(document, port.entry, value);
  const { from, to } = port.entry.valueRange;
  return shiftChanges(shortestChange(document.text.slice(from, to), value), from);
}
