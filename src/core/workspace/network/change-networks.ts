import { addressesOfKeys, changeNetworkLine } from "../../network/edit/network-rows.ts";
import { networkLines, networkSetting } from "../../network/edit/network-lines.ts";
import { joinedWord, withOption, withWord } from "../../network/edit/network-options.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { networkFiles } from "./at-hand.ts";
import { makeUnit, withoutMadeUnit } from "./made-unit.ts";
import { activeText, withActiveText, withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Adds a network behind the present ones: a file of the workspace that is not among them, or a new one. Fixed addresses
 * that stood in keys of their own go to the line of the first network: with several the keys would fail
 * (rule static-address-several-networks).
 */
export function addNetwork(workspace: Workspace): Workspace {
  const lines = networkLines(parseUnitFile(activeText(workspace)));
  const joined = new Set(lines.map(({ value }) => joinedWord(value)));
  const free = networkFiles(workspace, "named").find((name) => !joined.has(name));
  const to = free === undefined ? makeUnit(workspace, "app.network") : { workspace, name: free };
  const value = unitValue(to.name);
  if (value === undefined) return workspace;
  const document = parseUnitFile(withAddressesOnLine(activeText(to.workspace)));
  const text = applyChanges(document.text, addValue(document, networkSetting, value, conventionalOrder));
  return withActiveText(to.workspace, text);
}

/** Puts a network in the place of another, with its options; a file that a step made and nobody uses then goes. */
export function replaceNetworkAt(workspace: Workspace, index: number, word: string): Workspace {
  const document = parseUnitFile(activeText(workspace));
  const before = joinedWord(networkLines(document)[index]?.value ?? "");
  const changes = changeNetworkLine(document, index, (value) => withWord(value, word));
  return withoutMadeUnit(withActiveText(workspace, applyChanges(document.text, changes)), before);
}

/** Makes a network beside the container and puts it in the place of another. */
export function makeNetworkAt(workspace: Workspace, index: number, kind: "named" | "macvlan"): Workspace {
  const made = makeUnit(workspace, kind === "named" ? "app.network" : "lan.network");
  return replaceNetworkAt(made.workspace, index, made.name);
}

/** Makes the file that a line names and that is not in the workspace. */
export function makeMissing(workspace: Workspace, name: string, section: "Network" | "Pod"): Workspace {
  if (Object.hasOwn(workspace.files, name)) return workspace;
  return withFile(workspace, name, `# ${name}\n[${section}]\n`);
}

function withAddressesOnLine(text: string): string {
  return addressesOfKeys(parseUnitFile(text)).reduce((now, { option, setting }) => {
    if (setting === undefined) return now;
    const document = parseUnitFile(now);
    const moved = changeNetworkLine(document, 0, (value) => withOption(value, option, [setting]));
    const withOptions = applyChanges(now, moved);
    const keys = addressesOfKeys(parseUnitFile(withOptions)).find((each) => each.option === option);
    return applyChanges(withOptions, removeEntries(parseUnitFile(withOptions), keys?.lines ?? []));
  }, text);
}
