import { networkLines } from "../../network/edit/network-lines.ts";
import { setAside } from "../../network/edit/set-aside.ts";
import { keepWhatCounts } from "../../network/edit/unused-keys.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { networkModes } from "../../podman/network-modes/network-modes.ts";
import { isPlainMode } from "../../podman/network-modes/network-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lastValue } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { canGoFrom } from "./at-hand.ts";
import { isAsMade, makeUnit, withoutMadeUnit } from "./made-unit.ts";
import { otherMembers, podFiles, podOf, podSetAside, withPod } from "./pod-lines.ts";
import { keysOfPods, moveToPod } from "./pod-move.ts";
import { activeText, withActiveText, withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Puts the container into a pod: `wanted`, else the one that it names or named before, else the first of the workspace,
 * else a new one. What belongs to the network moves to the pod, and the network itself to a pod that has none yet and
 * nobody else in it. What the pod can’t have is set aside (network-modes.md 3, Pod).
 */
export function joinPod(present: Workspace, wanted?: string): Workspace {
  const text = activeText(present);
  const known = wanted ?? podOf(text) ?? podSetAside(text) ?? podFiles(present)[0];
  const { workspace, name } =
    known === undefined ? makeUnit(present, "app.pod") : { workspace: present, name: known };
  const pod = workspace.files[name];
  // The file of the pod may lie elsewhere: then nothing can move there.
  if (pod === undefined) return withActiveText(workspace, withWhatCountsInPod(withPod(text, name)));
  const parted = partWithNetwork(workspace, { name, text: pod });
  const texts = { container: parted.text, pod };
  const moved = moveToPod(texts, [...parted.moves, ...keysOfPods], workspace.target.podman);
  const joined = withActiveText(
    withFile(workspace, name, moved.pod),
    withWhatCountsInPod(withPod(moved.container, name)),
  );
  return parted.gone.reduce(withoutMadeUnit, joined);
}

/** Moves what was set aside in a container of a pod, such as a port that was added since, to the pod. */
export function moveRestToPod(workspace: Workspace): Workspace {
  const pod = podOf(activeText(workspace));
  return pod === undefined ? workspace : joinPod(workspace, pod);
}

/** The mode of the pod’s network, as far as the keys of containers have use for it; undefined when it has no line. */
function podMode(pod: string): NetworkMode | undefined {
  const network = lastValue(parseUnitFile(pod), { section: "Pod", key: "Network" });
  if (network === undefined) return undefined;
  return network === "host" || network === "none" ? { kind: network } : { kind: "private" };
}

interface Pod {
  readonly name: string;
  readonly text: string;
}

/**
 * The container without the network that it had, or still with it where it moves, and with all in use that the network
 * to come has use for: ports that were set aside are published by the pod. A mode alone, such as host, does not move:
 * the pod takes its place, as one mode takes that of another.
 */
function partWithNetwork(workspace: Workspace, pod: Pod) {
  const document = parseUnitFile(activeText(workspace));
  const mode = readNetworkMode(document);
  const all = networkLines(document);
  const saysMore = all.some(({ value }) => !isPlainMode(value) && !isAsMade(value, workspace.files[value]));
  const moves = saysMore && podCanHave(mode) && takesNetwork(workspace, pod);
  const canAllGo = all.map(({ value }) => value).every(canGoFrom(workspace));
  const gone = canAllGo && !moves ? all : [];
  const kept = canAllGo || moves ? [] : all;
  const text = applyChanges(document.text, [...removeEntries(document, gone), ...setAside(document, kept)]);
  const modeToCome = moves ? mode : (podMode(pod.text) ?? { kind: "private" });
  return {
    text: applyChanges(text, keepWhatCounts(parseUnitFile(text), modeToCome)),
    moves: moves ? ["Network"] : [],
    gone: gone.map(({ value }) => value),
  };
}

/** A pod that has no network yet, nobody else in it, and is not one that the container comes back to. */
function takesNetwork(workspace: Workspace, { name, text }: Pod): boolean {
  return (
    podMode(text) === undefined &&
    otherMembers(workspace, name).length === 0 &&
    podSetAside(activeText(workspace)) !== name
  );
}

/** rule pod-container-network: a pod can’t be on another container’s network. */
function podCanHave({ kind }: NetworkMode): boolean {
  return kind === "unset" || networkModes[kind].joins !== "container";
}

function withWhatCountsInPod(text: string): string {
  return applyChanges(text, keepWhatCounts(parseUnitFile(text), { kind: "pod", file: podOf(text) }));
}
