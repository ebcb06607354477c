import type { EntryValue } from "../reading/read-values.ts";
import { standsFor } from "../command/resolved.ts";
import type { Resolved } from "../command/resolved.ts";
import type { Behaviours } from "../behaviours.ts";
import { fromEntry } from "./conversion.ts";
import type { Conversion } from "./conversion.ts";

/** The image that a unit uses: what it says, or what the `.image` or `.build` unit that it names makes (generator-spec.md 8.1). */
export function resolveImage(image: EntryValue, conversion: Conversion): Resolved {
  const { behaviours } = conversion;
  if (!namesUnit(image.text, behaviours)) return { text: image.text };
  const unit = conversion.find(image.text);
  if (unit === undefined) {
    const name = behaviours.has("buildUnits") ? image.text : "";
    conversion.refuse(`requested Quadlet image ${name} was not found`, image.entry);
    return { text: image.text };
  }
  conversion.dependOn(unit, fromEntry(image));
  return standsFor(unit, conversion.missing.has(image.text));
}

/** Is this the file of a unit that makes an image, and not the name of one? */
export function namesUnit(image: string, behaviours: Behaviours): boolean {
  return (
    (image.endsWith(".image") && behaviours.has("imageUnits")) ||
    (image.endsWith(".build") && behaviours.has("buildUnits"))
  );
}
