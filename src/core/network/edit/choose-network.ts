import type { UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges, shortestChange } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { isPlainMode, replaceNetwork } from "./network-lines.ts";
import { keepWhatCounts } from "./unused-keys.ts";
import { readNetworkMode } from "../modes/network-mode.ts";

/**
 * Writes a network, by what its line says, in place of whatever the file names. What it has no use for, ports above
 * all, is set aside in the file, and what it has use for comes back.
 */
export function chooseNetwork(document: UnitDocument, network: string): TextChange[] {
  const value = unitValue(network);
  if (value === undefined) return [];
  const canGo = (other: string) => other === network || isPlainMode(other);
  const text = applyChanges(document.text, replaceNetwork(document, { value, canGo }));
  return shortestChange(document.text, withWhatCounts(text));
}

/** A file whose network was changed, with the lines in use that the network has use for. */
export function withWhatCounts(text: string): string {
  // One after the other: both may write at the same place.
  const document = parseUnitFile(text);
  return applyChanges(text, keepWhatCounts(document, readNetworkMode(document)));
}
