import { isSince } from "../release.ts";
import type { Scope, Target } from "../target.ts";
import { networkModes } from "./network-modes.ts";
import type { NetworkModeKind } from "./network-modes.ts";

/** Does Podman know this mode in that release, and start it in that scope? */
export function worksOn(kind: NetworkModeKind, { podman, scope }: Target): boolean {
  const { since, until } = networkModes[kind];
  const isKnown = since === undefined || isSince(podman, since);
  const isOver = until !== undefined && isSince(podman, until);
  return startsIn(kind, scope) && isKnown && !isOver;
}

/** Does Podman start this mode in that scope, in a release that has it? */
export function startsIn(kind: NetworkModeKind, scope: Scope): boolean {
  return networkModes[kind].scopes?.includes(scope) ?? true;
}
