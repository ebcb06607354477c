import type { EntryValue } from "../reading/read-values.ts";
import { findOrAssume } from "../references/assumed-unit.ts";
import { fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { quoteWord } from "../conversion/quote-word.ts";
import { besideUnit, standsFor } from "./resolved.ts";
import type { Resolved } from "./resolved.ts";

/** Where a mount takes its files from: a path, the name of a volume, or a unit (generator-spec.md 10, source rule). */
export function resolveSource(
  source: string,
  value: EntryValue,
  conversion: Conversion,
  from: "volume" | "mount",
): Resolved {
  if (source === "") {
    conversion.refuse({ kind: "empty-source" }, value.entry);
    return { text: source };
  }
  const isRelative = source.startsWith(".") && conversion.behaviours.has("resolvesPaths");
  if (isRelative || source.startsWith("/")) {
    const path = isRelative ? conversion.absolutePath(source) : source;
    requireMountsFor(path, value, conversion);
    return besideUnit(source, path);
  }
  if (!referencePattern(conversion, from).test(source)) return { text: source };
  return resolveUnit(source, value, conversion);
}

/** Makes the service wait for the file system on which the path lies. */
export function requireMountsFor(path: string, value: EntryValue, conversion: Conversion): void {
  const { behaviours } = conversion;
  const written = behaviours.has("quotesMounts") ? quoteWord(path, behaviours) : path;
  conversion.addToUnit("RequiresMountsFor", written, fromEntry(value));
}

function referencePattern({ behaviours }: Conversion, from: "volume" | "mount"): RegExp {
  if (behaviours.has("artifacts"))
    return from === "mount" ? /\.(?:volume|image|artifact)$/ : /\.(?:volume|artifact)$/;
  return from === "mount" && behaviours.has("imageMounts") ? /\.(?:volume|image)$/ : /\.volume$/;
}

function resolveUnit(fileName: string, value: EntryValue, conversion: Conversion): Resolved {
  const unit = findOrAssume(fileName, conversion);
  if (unit === undefined) {
    conversion.refuse({ kind: "source-not-found", fileName }, value.entry);
    return { text: fileName };
  }
  conversion.dependOn(unit, fromEntry(value));
  return standsFor(unit, conversion.missing.has(fileName));
}
