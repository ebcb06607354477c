import type { Conversion } from "../conversion/conversion.ts";
import type { UnitSectionName } from "../names/unit-kind.ts";
import { bareWords, options } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { defaultGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

const podman: WordGroup = {
  ...defaultGroup(["/usr/bin/podman"], "Podman does the work."),
  byHand: ["podman"],
};

/** How every command of a section begins: Podman, then what concerns all of it (generator-spec.md 7). */
export function podmanStages(section: UnitSectionName): readonly Stage[] {
  return [() => [podman], ...options(section, "ContainersConfModule"), bareWords(section, "GlobalArgs")];
}

/** The stages one after the other. */
export function runStages(stages: readonly Stage[], conversion: Conversion): readonly WordGroup[] {
  return stages.flatMap((stage) => stage(conversion));
}

/** A stage that always writes these words. */
export function always(words: string, why: string): Stage {
  const groups = [defaultGroup(words.split(" "), why)];
  return () => groups;
}
