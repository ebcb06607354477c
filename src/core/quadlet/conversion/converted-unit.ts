import type { Release } from "../../podman/release.ts";
import type { ServiceSection } from "./service-file.ts";
import type { WordGroup } from "./word-group.ts";
import type { UnitMessage } from "./unit-message.ts";
import type { KnownUnit } from "../names/known-units.ts";
import type { LeftOut } from "../reading/read-values.ts";
import type { Unit } from "../source/unit.ts";

/** What became of a unit. */
export interface ConvertedUnit extends KnownUnit {
  readonly unit: Unit;
  readonly podman: Release;
  /** The service as far as it could be made; a refused unit has none in the end. */
  readonly sections: readonly ServiceSection[];
  readonly isRefused: boolean;
  /** All that there is to say; the real generator stops at the first error. */
  readonly messages: readonly UnitMessage[];
  readonly leftOut: readonly LeftOut[];
  /** Options that the real generator may write in another order on every run, by what changes places. */
  readonly unordered: readonly (readonly WordGroup[])[];
  /** Files that the unit names and that were not loaded. */
  readonly missing: ReadonlySet<string>;
}
