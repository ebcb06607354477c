import type { UnitDocument } from "../../unit-file/document.ts";
import { isPlainMode } from "../../podman/network-modes/network-value.ts";
import { oneByOne } from "../../unit-file/compose.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { replaceNetwork } from "./network-lines.ts";
import { keepWhatCounts } from "./unused-keys.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";

/**
 * Writes a network, by what its line says, in place of whatever the file names. What it has no use for, ports above
 * all, is set aside in the file, and what it has use for comes back.
 */
export function chooseNetwork(document: UnitDocument, network: string): readonly TextChange[] {
  const value = unitValue(network);
  if (value === undefined) return [];
  const canGo = (other: string) => other === network || isPlainMode(other);
  // One after the other: both may write at the same place.
  return oneByOne((now) => replaceNetwork(now, { value, canGo }), keepLinesInUse)(document);
}

/** Of a file whose network was changed the lines come into use that the network has use for. */
export const keepLinesInUse: Edit = (document) => keepWhatCounts(document, readNetworkMode(document));
