import type { Action } from "../../../model/finding.ts";
import { replacePart } from "../../../fixes/parts.ts";
import { networkValues } from "../../../reading/network-values.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import type { CheckContext } from "../../../model/rule.ts";
import { addressesAndAlias } from "./addresses.ts";

/**
 * What can stand in place of a `host` that Podman can’t read. Not host itself: what that opens (rule host-network)
 * is for the person to choose.
 */
export function insteadOfHost(context: CheckContext, { entry, range }: NetworkValue): readonly Action[] {
  const isAlone = networkValues(context).length === 1 && addressesAndAlias(context).length === 0;
  return context.kind === "Container" && isAlone ? [replacePart("Use private", entry, range, "private")] : [];
}
