import type { MeasuredMode } from "../network/measurement/measured-mode.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import type { NetworkMode } from "../podman/network-modes/network-mode.ts";
import type { PortLine } from "../network/ports/published-ports.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { Scope } from "../podman/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { isPod, linesAboutNetwork, ownerOf, portsOf, unreadArguments } from "./network-owner.ts";
import { ownNetwork } from "./own-network.ts";

/** What shows the reach of a container among the other files, and whose network it is on. */
export interface NetworkAround {
  readonly measured: MeasuredMode;
  /** The lines that decide: of the container itself, or of the pod or container whose network it shares. */
  readonly mode: NetworkMode;
  /** The pod or container whose network it is, where it is not its own. Its ports count. */
  readonly owner: { readonly file: string; readonly ports: readonly PortLine[] } | undefined;
}

/**
 * Follows what a container names to the `.network`, `.pod` and `.container` files of the workspace. `document` is its
 * file with its drop-ins; `passed` are the files on the way, so that two that name each other come to an end.
 */
export function networkAround(
  document: UnitDocument,
  workspace: Workspace,
  passed: readonly string[] = [workspace.active],
): NetworkAround {
  const mode = readNetworkMode(document);
  const owner = ownerOf(mode, workspace);
  if (owner === undefined || passed.includes(owner.fileName))
    return { measured: ownNetwork(mode, document, workspace), mode, owner: undefined };
  const around = networkAround(linesAboutNetwork(owner), workspace, [...passed, owner.fileName]);
  return {
    measured: sharedNetwork(around, owner, workspace.target.scope),
    mode: around.mode,
    owner: around.owner ?? { file: owner.fileName, ports: portsOf(owner) },
  };
}

/**
 * What shows the reach of somebody on the network of another. The lab tried a pod on the default network; in all other
 * cases it is a container that has such a network itself (network-modes.md 1 and 4).
 */
function sharedNetwork({ measured, mode }: NetworkAround, owner: Unit, scope: Scope): MeasuredMode {
  const unread = unreadArguments(owner);
  if (unread !== "")
    return {
      kind: "unmeasured",
      why: `It shares the network of ${owner.fileName}, whose ${unread} was not measured.`,
    };
  if (!isPod(owner)) return sharing(measured, owner.fileName, "container");
  if (mode.kind !== "unset") return sharing(measured, owner.fileName, "pod");
  if (scope === "qm")
    return { kind: "unmeasured", why: "Which network a pod has in a QM partition was not measured." };
  return { kind: "mode", mode: "pod", caveats: [`It has the network of its pod, ${owner.fileName}.`] };
}

function sharing(measured: MeasuredMode, file: string, what: "container" | "pod"): MeasuredMode {
  const shares = `It shares the network of ${file}: the ports of that file count, not its own.`;
  if (measured.kind === "unmeasured") return { ...measured, why: `${shares} ${measured.why}` };
  const how = `Measured with a container that has such a network itself, not with a ${what} that shares it (network-modes.md 1).`;
  return { ...measured, caveats: [shares, how, ...measured.caveats] };
}
