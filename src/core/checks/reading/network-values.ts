import { networkModes } from "../../podman/network-modes/network-modes.ts";
import type { NetworkModeKind } from "../../podman/network-modes/network-modes.ts";
import { readNetworkValue } from "../../podman/network-modes/network-value.ts";
import type { NetworkValue as ReadNetworkValue } from "../../podman/network-modes/network-value.ts";
import { oncePerFile } from "./own-section.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";

/** A value of `Network=`, with its place. */
export interface NetworkValue extends SettingValue, ReadNetworkValue {}

/** The values of `Network=` that count, in the file’s own section (checks.md, What counts). */
export const networkValues = oncePerFile(({ settings, section }): readonly NetworkValue[] =>
  settings.values(section, "Network").map(withNetwork),
);

/** Reads a value of `Network=`, or of podman’s `--network`. */
export function withNetwork(value: SettingValue): NetworkValue {
  return { ...value, ...readNetworkValue(value.text) };
}

/** What a container or pod asks for; “unset” is no network at all. */
export type AskedMode = NetworkModeKind | "unset";

/** Does it name a network, by its file or as Podman knows it, so that further ones may stand beside it in any order? */
export function namesNetwork({ kind }: Pick<NetworkValue, "kind">): boolean {
  return networkModes[kind].joins === "network" && kind !== "bridge";
}
