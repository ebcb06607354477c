import type { EntryValue } from "../reading/read-values.ts";
import { because, fromEntry } from "../units/conversion.ts";
import type { Conversion } from "../units/conversion.ts";
import { quoteWord } from "./quote-word.ts";
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
    conversion.refuse("source cannot be empty", value.entry);
    return { text: source };
  }
  if (source.startsWith(".") || source.startsWith("/")) {
    const path = source.startsWith(".") ? conversion.absolutePath(source) : source;
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
  const unit = conversion.find(fileName);
  if (unit !== undefined) {
    conversion.dependOn(unit, fromEntry(value));
    return standsFor(unit, conversion.missing.has(fileName));
  }
  if (conversion.behaviours.has("missingUnitIsError")) {
    conversion.refuse(`requested Quadlet source ${fileName} was not found`, value.entry);
    return { text: fileName };
  }
  // Up to 5.2 a volume file that is not there counts as one without settings (generator-spec.md 9).
  const stem = fileName.slice(0, fileName.lastIndexOf("."));
  const assumed = { fileName, serviceName: `${stem}-volume`, resourceName: `systemd-${stem}` };
  conversion.dependOn(assumed, because(`${fileName} makes it.`));
  return standsFor(assumed, true);
}
