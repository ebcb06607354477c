import { publishesPorts } from "../../podman/network-modes/publishes-ports.ts";
import { networkModes } from "../../podman/network-modes/network-modes.ts";
import type { CheckContext } from "../model/rule.ts";
import { askedMode } from "./asked-mode.ts";
import { isInternal, isOnLan, networkFiles } from "./network-files.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";

/**
 * Does a published port lead to the container here? Not where Podman drops ports, by a `Network=` line or by QM’s
 * default (rule qm-default-is-host), and not where the network’s driver or `Internal=` keeps them from it
 * (lab rootful/macvlan/19, rootful/internal/19, 19c, 20; rootless/internal/19).
 */
export function opensPorts(context: CheckContext): boolean {
  const mode = askedMode(context);
  if (!publishesPorts({ kind: mode }, context.target.scope)) return false;
  const files = networkFiles(context);
  const isRoot = context.target.scope !== "user";
  const leadsNowhere = (file: UnitSettings) => isOnLan(file) || (isRoot && isInternal(file));
  return files.length === 0 || !files.every(leadsNowhere);
}

/** Is it on a bridge of root, which the kernel forwards to (network-modes.md 1 and 4)? */
export function isOnBridgeOfRoot(context: CheckContext): boolean {
  const mode = askedMode(context);
  const isBridge = mode === "unset" || mode === "private" || networkModes[mode].joins === "network";
  return context.target.scope !== "user" && opensPorts(context) && isBridge;
}
