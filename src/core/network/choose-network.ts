import { conventionalOrder } from "../settings/order.ts";
import type { SettingName, UnitDocument } from "../unit-file/document.ts";
import { replaceValue, setValue } from "../unit-file/edit.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import { applyChanges, shortestChange } from "../unit-file/text.ts";
import type { TextChange } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import { bringPortsBack, setPortsAside } from "./published-ports.ts";

const network: SettingName = { section: "Container", key: "Network" };

/** The networks that one click chooses. */
export type NetworkChoice = "private" | "host" | "none";

/**
 * Writes the network in place of whatever the file names. Ports go along: host and none set them aside in the
 * file, private brings them back.
 */
export function chooseNetwork(document: UnitDocument, choice: NetworkChoice): TextChange[] {
  // One after the other: both may write at the same place.
  const withNetwork = parseUnitFile(applyChanges(document.text, writeNetwork(document, choice)));
  const ports = choice === "private" ? bringPortsBack(withNetwork) : setPortsAside(withNetwork);
  return shortestChange(document.text, applyChanges(withNetwork.text, ports));
}

function writeNetwork(document: UnitDocument, choice: NetworkChoice): TextChange[] {
  const value = unitValue(choice);
  if (value === undefined) return [];
  const [first, ...others] = effectiveAssignments(document, network);
  if (first === undefined) return setValue(document, network, value, conventionalOrder);
  return [...replaceValue(document, first, value), ...removeEntries(document, others)];
}
