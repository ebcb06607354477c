import { choiceOf } from "../../podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../podman/network-modes/network-modes.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { isAsMade, withoutMadeUnit } from "./made-unit.ts";
import { otherMembers, podOf, withoutPod, withPodSetAside } from "./pod-lines.ts";
import { keysOfPods, moveToContainer } from "./pod-move.ts";
import { activeText, withActiveText, withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

interface Left {
  /** The container is out of the pod; it has the network of the pod where that is the one to choose. */
  readonly workspace: Workspace;
  /** Brings the ports and names of the pod to the container, once it has the network that was chosen. */
  readonly bringRest: (container: string) => string;
}

/**
 * Takes the container out of its pod, on the way to another network. When no other container here is in it, what
 * belongs to the network comes along; a pod that a step made, and that is then empty, goes. Which pod it was stays in
 * the file as a comment otherwise, and so does the pod’s own network in the pod.
 */
export function leavePod(workspace: Workspace, choice: ModeChoice): Left {
  const container = activeText(workspace);
  const name = podOf(container) ?? "";
  const pod = workspace.files[name];
  if (pod === undefined || otherMembers(workspace, name).length > 0)
    return { workspace: withActiveText(workspace, withPodSetAside(container)), bringRest: (text) => text };
  const bringRest = (text: string) => moveToContainer({ container: text, pod }, keysOfPods).container;
  const withNetwork = moveToContainer({ container, pod }, ["Network"]);
  const bare = moveToContainer({ container: "", pod: withNetwork.pod }, keysOfPods).pod;
  if (isAsMade(name, bare)) {
    const left = withFile(withActiveText(workspace, withoutPod(withNetwork.container)), name, bare);
    return { workspace: withoutMadeUnit(left, name), bringRest };
  }
  const hasThatNetwork = choiceInPod(pod, workspace) === choice;
  const left = withPodSetAside(hasThatNetwork ? withNetwork.container : container);
  const rest = moveToContainer({ container: "", pod }, keysOfPods).pod;
  return { workspace: withFile(withActiveText(workspace, left), name, rest), bringRest };
}

/** What the pod’s own lines choose; undefined when it has none. */
function choiceInPod(pod: string, { files, target }: Workspace): ModeChoice | undefined {
  const { container } = moveToContainer({ container: "[Container]\n", pod }, ["Network"]);
  const mode = readNetworkMode(parseUnitFile(container));
  return mode.kind === "unset" ? undefined : choiceOf(mode, target.scope, files);
}
