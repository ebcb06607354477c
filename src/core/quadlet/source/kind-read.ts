import type { Behaviour, Behaviours } from "../../podman/behaviours.ts";
import { unitKindOf } from "../names/unit-kind.ts";
import type { UnitKind, UnitSectionName } from "../names/unit-kind.ts";

/** Kinds of files that came after Quadlet itself (generator-spec.md 1). */
const newerKinds: Readonly<Partial<Record<UnitSectionName, Behaviour>>> = {
  Image: "imageUnits",
  Pod: "pods",
  Build: "buildUnits",
  Artifact: "artifacts",
};

/** The kind of a file by its name, as far as this release reads it. */
export function kindRead(fileName: string, behaviours: Behaviours): UnitKind | undefined {
  const kind = unitKindOf(fileName);
  const needed = kind === undefined ? undefined : newerKinds[kind.section];
  return needed === undefined || behaviours.has(needed) ? kind : undefined;
}
