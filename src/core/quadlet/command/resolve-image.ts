import type { EntryValue } from "../reading/read-values.ts";
import { standsFor } from "./resolved.ts";
import type { Resolved } from "./resolved.ts";
import { namesImageUnit } from "../references/image-unit.ts";
import { fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";

/**
 * The image that a unit uses: what it says, or what the `.image` or `.build` unit that it names makes
 * (generator-spec.md 8.1). What a build makes may be called like an `.image` unit, which is followed then (runs of
 * 5.4.2, 5.8.6 and 6.1.1).
 */
export function resolveImage(image: EntryValue, conversion: Conversion): Resolved {
  if (!namesImageUnit(image.text, conversion.behaviours)) return { text: image.text };
  const made = resolveUnit(image.text, image, conversion);
  return image.text.endsWith(".build") && made.text.endsWith(".image")
    ? resolveUnit(made.text, image, conversion)
    : made;
}

function resolveUnit(fileName: string, image: EntryValue, conversion: Conversion): Resolved {
  const unit = conversion.find(fileName);
  if (unit === undefined) {
    const isNamed = conversion.behaviours.has("buildUnits");
    conversion.refuse({ kind: "image-not-found", fileName, isNamed }, image.entry);
    return { text: fileName };
  }
  conversion.dependOn(unit, fromEntry(image));
  return standsFor(unit, conversion.missing.has(fileName));
}
