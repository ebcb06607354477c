import { resolutionOf } from "../../../../podman/network-modes/resolution.ts";
import { askedMode } from "../../../reading/asked-mode.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Does pasta forward its ports, because the file says so or by default (network-modes.md 1.1)? */
export function isOnPasta(context: CheckContext): boolean {
  const mode = askedMode(context);
  const isDefault = mode === "unset" || mode === "private";
  return (isDefault ? resolutionOf(mode, context.target) : mode) === "pasta";
}
