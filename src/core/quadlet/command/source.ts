import type { EntryValue } from "../reading/read-values.ts";
import { because, fromEntry } from "../units/conversion.ts";
import type { Conversion } from "../units/conversion.ts";
import { quoteWord } from "./quote-word.ts";

/** Where a mount takes its files from: a path, the name of a volume, or a unit (generator-spec.md 10, source rule). */
export function resolveSource(
  source: string,
  value: EntryValue,
  conversion: Conversion,
  from: "volume" | "mount",
): string {
  if (source === "") {
    conversion.refuse("source cannot be empty", value.entry);
    return source;
  }
  const path = source.startsWith(".") ? conversion.absolutePath(source) : source;
  if (path.startsWith("/")) {
    requireMountsFor(path, value, conversion);
    return path;
  }
  return referencePattern(conversion, from).test(path) ? resolveUnit(path, value, conversion) : path;
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

function resolveUnit(fileName: string, value: EntryValue, conversion: Conversion): string {
  const unit = conversion.find(fileName);
  if (unit !== undefined) {
    conversion.dependOn(unit, fromEntry(value));
    return unit.resourceName;
  }
  if (conversion.behaviours.has("missingUnitIsError")) {
    conversion.refuse(`requested Quadlet source ${fileName} was not found`, value.entry);
    return fileName;
  }
  // Up to 5.2 a volume file that is not there counts as one without settings (generator-spec.md 9).
  const stem = fileName.slice(0, fileName.lastIndexOf("."));
  conversion.dependOn(
    { fileName, serviceName: `${stem}-volume`, resourceName: `systemd-${stem}` },
    because(`${fileName} makes it.`),
  );
  return `systemd-${stem}`;
}
