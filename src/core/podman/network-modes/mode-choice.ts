import type { ModeChoice } from "./network-modes.ts";
import type { Scope } from "../target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lastValue } from "../../unit-file/read.ts";
import { defaultNetwork } from "./effective-network.ts";
import type { NetworkMode } from "./network-mode.ts";

/** The networks that most files have, each with a card of its own. */
export type LargeChoice = "private" | "host";

/** The networks beside the two large ones. */
export type OtherChoice = Exclude<ModeChoice, LargeChoice>;

export function isLargeChoice(choice: ModeChoice | undefined): choice is LargeChoice {
  return choice === "private" || choice === "host";
}

type Files = Readonly<Record<string, string>>;

/** Which choice a file has made: without a line the one that holds in this scope. */
export function choiceOf(mode: NetworkMode, scope: Scope, files: Files): ModeChoice {
  if (mode.kind === "unset") return defaultNetwork(scope);
  if (mode.kind === "container-unit") return "container";
  if (mode.kind !== "network") return mode.kind;
  const hasLan = mode.networks.some((network) => network.kind === "unit" && isOnLan(files[network.file]));
  return hasLan ? "macvlan" : "named";
}

/** Is this the text of a network whose containers stand on the LAN beside the machine (network-modes.md 1)? */
export function isOnLan(text = ""): boolean {
  return /^(?:macvlan|ipvlan)$/.test(
    lastValue(parseUnitFile(text), { section: "Network", key: "Driver" }) ?? "",
  );
}
