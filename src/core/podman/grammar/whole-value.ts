import { grammar } from "../words/part.ts";

export type UnitPart = "unit";
export type CapabilityPart = "capability";

/** The name of a unit of systemd or of a file of Quadlet: `Pod=`, and each word of `After=` and the like. */
export const unitRef = grammar<UnitPart>("unit-ref", (value) => value.part("unit", value.whole));

/** A word of `AddCapability=` and `DropCapability=` (generator-spec.md 8.3, stages 25 and 26). */
export const capabilityList = grammar<CapabilityPart>("capability-list", (value) =>
  value.part("capability", value.whole),
);
