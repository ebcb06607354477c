import { choiceOf } from "../../podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../podman/network-modes/network-modes.ts";
import { networkLines, replaceNetwork } from "../../network/edit/network-lines.ts";
import { entriesSetAside } from "../../network/edit/set-aside.ts";
import { keepWhatCounts } from "../../network/edit/unused-keys.ts";
import { keepLinesInUse } from "../../network/edit/choose-network.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { changed } from "../../unit-file/compose.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { canGoFrom, modeChoice, valueAtHand } from "./at-hand.ts";
import { joinableContainers, withoutStartOrder, withStartOrder } from "./joined-container.ts";
import { makeUnit, withoutMadeUnit } from "./made-unit.ts";
import { joinPod } from "./pod-join.ts";
import { leavePod } from "./pod-leave.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Chooses a network for the container. It comes back as it was when it was chosen before; else it gets `value`, or what
 * is at hand: a file of the workspace, or a new one beside the container. What the present one says stays as a comment,
 * unless choosing it again would write the same. The workspace as it is when that network is chosen already, or when
 * there is nothing to write before a person names it.
 */
export function chooseMode(present: Workspace, choice: ModeChoice, value?: string): Workspace {
  const before = modeChoice(present);
  if (hasChosen(present, choice, value)) return present;
  if (choice === "pod") return withStartOrderOfJoined(present, joinPod(present));
  const left = before === "pod" ? leavePod(present, choice) : { workspace: present, bringRest: same };
  const chosen = hasChosen(left.workspace, choice, value)
    ? left.workspace
    : withNetwork(left.workspace, choice, value);
  if (chosen === undefined) return present;
  const text = withRest(activeText(chosen), left.bringRest);
  return withStartOrderOfJoined(present, withActiveText(chosen, text));
}

/** Writes the network alone; undefined when there is nothing to write. */
function withNetwork(
  workspace: Workspace,
  choice: ModeChoice,
  value: string | undefined,
): Workspace | undefined {
  const back = value === undefined ? linesOfChoice(workspace, choice) : [];
  const to = back.length > 0 ? { workspace, value: back } : destination(workspace, choice, value);
  if (to === undefined) return undefined;
  const document = parseUnitFile(activeText(to.workspace));
  // Another value of the same choice takes the place of the present one.
  const canGo = choice === modeChoice(workspace) ? () => true : canGoFrom(workspace);
  const names = networkLines(document).map((line) => line.value);
  const gone = names.every(canGo) ? names.filter((name) => name !== to.value) : [];
  const text = applyChanges(document.text, replaceNetwork(document, { value: to.value, canGo }));
  return gone.reduce(withoutMadeUnit, withActiveText(to.workspace, text));
}

function hasNetwork(workspace: Workspace): boolean {
  return networkLines(parseUnitFile(activeText(workspace))).length > 0 || modeChoice(workspace) === "pod";
}

function hasChosen(workspace: Workspace, choice: ModeChoice, value: string | undefined): boolean {
  return value === undefined && choice === modeChoice(workspace) && hasNetwork(workspace);
}

const same = (text: string) => text;

interface Destination {
  readonly workspace: Workspace;
  readonly value: UnitValue;
}

function destination(
  workspace: Workspace,
  choice: ModeChoice,
  value: string | undefined,
): Destination | undefined {
  const atHand = value ?? valueAtHand(workspace, choice);
  const isMade = atHand === undefined && (choice === "named" || choice === "macvlan");
  const made = isMade && makeUnit(workspace, choice === "named" ? "app.network" : "lan.network");
  const written = unitValue(made ? made.name : (atHand ?? ""));
  return written ? { workspace: made ? made.workspace : workspace, value: written } : undefined;
}

/** The lines of this choice that were set aside when another was made. */
function linesOfChoice(workspace: Workspace, choice: ModeChoice): readonly CommentedEntry[] {
  const entries = entriesSetAside(parseUnitFile(activeText(workspace)), "Network");
  const isOf = (wanted: ModeChoice) => (entry: CommentedEntry) =>
    choiceOf(
      readNetworkMode(parseUnitFile(`[Container]\nNetwork=${entry.value}\n`)),
      "system",
      workspace.files,
    ) === wanted;
  const own = entries.filter(isOf(choice));
  // Networks that stood behind the default bridge belong to it.
  return choice === "bridge" && own.length > 0
    ? entries.filter((entry) => isOf("bridge")(entry) || isOf("named")(entry))
    : own;
}

/** With the ports and names that come from a pod, among all the others, and then without those of no use. */
function withRest(text: string, bringRest: (text: string) => string): string {
  const document = parseUnitFile(text);
  const all = parseUnitFile(bringRest(applyChanges(text, keepWhatCounts(document, { kind: "unset" }))));
  return changed(all, keepLinesInUse(all)).text;
}

/** Joining a container by its name takes lines that start it first; they go with it (network-modes.md 3.2). */
function withStartOrderOfJoined(before: Workspace, after: Workspace): Workspace {
  const without = serviceJoined(before);
  const wanted = serviceJoined(after);
  if (without === wanted) return after;
  const text = without === undefined ? activeText(after) : withoutStartOrder(activeText(after), without);
  return withActiveText(after, wanted === undefined ? text : withStartOrder(text, wanted));
}

function serviceJoined(workspace: Workspace): string | undefined {
  const value = networkLines(parseUnitFile(activeText(workspace)))[0]?.value;
  return joinableContainers(workspace).find((other) => other.value === value)?.service;
}
