import type { Release } from "../release.ts";
import type { Scope } from "../target.ts";
import { networkModeKinds, networkModes } from "./network-modes.ts";
import { startsIn } from "./works-on.ts";
import type { ModesWith, NetworkModeKind } from "./network-modes.ts";

/** The modes that start with nothing but their word: no name, no file and no pod, in any release. */
export type ModeToWrite = Exclude<
  ModesWith<"words", readonly [string, ...string[]]>,
  ModesWith<"takes", "container" | "path"> | ModesWith<"joins", "pod"> | ModesWith<"until", Release>
>;

/** These modes with their words, as far as they start in this scope. */
export function modesToWrite(scope: Scope): readonly { readonly kind: ModeToWrite; readonly word: string }[] {
  return networkModeKinds
    .filter(isToWrite)
    .filter((kind) => startsIn(kind, scope))
    .flatMap((kind) => networkModes[kind].words.slice(0, 1).map((word) => ({ kind, word })));
}

function isToWrite(kind: NetworkModeKind): kind is ModeToWrite {
  const { words, takes, joins, until } = networkModes[kind];
  const isComplete = takes !== "container" && takes !== "path" && joins !== "pod";
  return words.length > 0 && isComplete && until === undefined;
}
