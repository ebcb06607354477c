import { findKey } from "../../podman/keys/keys.ts";
import { isSince } from "../../podman/release.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { assignmentLine, insertLines } from "../../unit-file/insert.ts";
import { assignments, lastValue } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { networkLines, networkSetting } from "./network-lines.ts";
import { optionSettings } from "./network-options.ts";

/** Changes the value of one `Network=` line. A line that is not there any more, or a value that can’t be, changes nothing. */
export function changeNetworkLine(
  document: UnitDocument,
  index: number,
  change: (value: string) => string,
): TextChange[] {
  const line = networkLines(document)[index];
  const value = line && unitValue(change(line.value));
  return line === undefined || value === undefined ? [] : replaceValue(document, line, value);
}

/** Takes one of several networks away. */
export function removeNetworkLine(document: UnitDocument, index: number): TextChange[] {
  const line = networkLines(document)[index];
  return line === undefined ? [] : removeEntries(document, [line]);
}

/** Gives each network of the comma form, `db,cache`, a line of its own, where it can have options (network-modes.md 2). */
export function splitNetworkLine(document: UnitDocument, index: number): TextChange[] {
  const line = networkLines(document)[index];
  const [first, ...others] = (line?.value ?? "").split(",").map((name) => unitValue(name.trim()));
  if (line === undefined || first === undefined) return [];
  const added = others.flatMap((name) => (name === undefined ? [] : [assignmentLine(networkSetting, name)]));
  return [...replaceValue(document, line, first), ...insertLines(document, line.to, added)];
}

/** What the form lets a person say about a container on a network, with the key that says it for the only network. */
export const addressKeys = { ip: "IP", ip6: "IP6", alias: "NetworkAlias" } as const;

/** Where something about a network is said: as an option of its line, or as a key of `[Container]`. */
export type OptionOrKey = "option" | "key";

/**
 * Where a fixed address or a further name stands in the file, or a new one goes. Of the only network it is a key, which
 * reads best, unless its line has options already; with several a fixed address in a key fails (network-modes.md 3.1,
 * Several networks). `NetworkAlias=` is there from Podman 5.2.
 */
export function optionOrKey(
  document: UnitDocument,
  index: number,
  option: keyof typeof addressKeys,
  podman: PodmanVersion,
): OptionOrKey {
  const lines = networkLines(document);
  const value = lines[index]?.value ?? "";
  if (optionSettings(value, option).length > 0 || lines.length > 1) return "option";
  const key = addressKeys[option];
  if (assignments(document, { section: "Container", key }).length > 0) return "key";
  return value.includes(":") || !isSince(podman, findKey("Container", key)?.since ?? "4.4")
    ? "option"
    : "key";
}

/** The fixed addresses that keys give to the only network, as options for its line, and the lines of these keys. */
export function addressesOfKeys(document: UnitDocument) {
  return (["ip", "ip6"] as const).map((option) => {
    const name = { section: "Container", key: addressKeys[option] };
    return { option, setting: lastValue(document, name), lines: assignments(document, name) };
  });
}
