import { choiceOf, isOnLan } from "../../podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../podman/network-modes/network-modes.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import { isPlainMode } from "../../podman/network-modes/network-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { joinableContainers } from "./joined-container.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** The choice that the active file of a workspace has made. */
export function modeChoice(workspace: Workspace): ModeChoice {
  const mode = readNetworkMode(parseUnitFile(activeText(workspace)));
  return choiceOf(mode, workspace.target.scope, workspace.files);
}

/** The `.network` files of the workspace: those of bridges, or those that stand on the LAN. */
export function networkFiles({ files }: Workspace, kind: "named" | "macvlan"): readonly string[] {
  return Object.keys(files).filter(
    (name) => fileKindOf(name) === "Network" && isOnLan(files[name]) === (kind === "macvlan"),
  );
}

/** What choosing writes when nobody says more; undefined where there is nothing at hand. */
export function valueAtHand(workspace: Workspace, choice: ModeChoice): string | undefined {
  if (choice === "named" || choice === "macvlan") return networkFiles(workspace, choice)[0];
  if (choice === "container") return joinableContainers(workspace)[0]?.value;
  return choice !== "pod" && isPlainMode(choice) ? choice : undefined;
}

/** Gives a function that tells whether a value need not be kept: choosing its mode again would write the same. */
export function canGoFrom(workspace: Workspace): (value: string) => boolean {
  const again = valueAtHand(workspace, modeChoice(workspace));
  return (value) => isPlainMode(value) || value === again;
}
