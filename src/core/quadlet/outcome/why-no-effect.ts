import { capitalized } from "../../english/capitalized.ts";
import { findKey } from "../../podman/keys/keys.ts";
import { linesRead } from "../../podman/keys/reading.ts";
import { isSince } from "../../podman/release.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import type { UnitEntry } from "../source/sections.ts";
import { whyKeyIdle } from "./why-key-idle.ts";
import { whyRefused } from "./why-refused.ts";
import { whyTooNew } from "./why-too-new.ts";
import { visibleText } from "../../unit-file/hidden-characters.ts";

/** Why an assignment became nothing, where the conversion itself did not say. */
export function whyNoEffect(entry: UnitEntry, converted: ConvertedUnit): string {
  const { section } = entry.line;
  const { unit } = converted;
  if (section === unit.kind.section || section === "Quadlet") return whyNotRead(entry, converted);
  const refusal = whyRefused(entry, converted);
  if (refusal !== undefined) return refusal;
  return ["Unit", "Service", "Install"].includes(section)
    ? whyNotCopied(entry, converted)
    : `Quadlet does not read [${visibleText(section)}] in a ${unit.kind.extension} file, nor does systemd in a service.`;
}

/** In a section that Quadlet reads and systemd does not. */
function whyNotRead(entry: UnitEntry, converted: ConvertedUnit): string {
  const { podman } = converted;
  const { section } = entry.line;
  const known = findKey(section, entry.key);
  if (section === "Quadlet" && !isSince(podman, "5.3")) return "Quadlet reads [Quadlet] from Podman 5.3 on.";
  if (known === undefined) return `Quadlet knows no ${entry.key}= in [${section}] and refuses the file.`;
  const refusal = whyTooNew(entry.line, podman) ?? whyRefused(entry, converted);
  if (refusal !== undefined) return refusal;
  return linesRead(known.reading) === "each-adds"
    ? whyNotAdded(entry, converted)
    : whyNotCounted(entry, converted);
}

function whyNotAdded(entry: UnitEntry, converted: ConvertedUnit): string {
  if (entry.value === "") return "An empty value takes back the lines above it.";
  const later = laterThan(entry, converted);
  const reset = later.find(({ value }) => value === "");
  if (reset !== undefined) return `The empty ${entry.key}= in ${lineOf(reset, entry)} takes it back.`;
  const idle = whyKeyIdle(entry, converted);
  if (idle !== undefined) return idle;
  return later.length > 0 ? "A later line sets the same name again." : whyEmpty;
}

function whyNotCounted(entry: UnitEntry, converted: ConvertedUnit): string {
  const last = laterThan(entry, converted).at(-1);
  if (last !== undefined)
    return `${capitalized(lineOf(last, entry))} sets ${entry.key} again, and the last line counts.`;
  if (entry.value === "") return "An empty value counts as not set.";
  return whyKeyIdle(entry, converted) ?? whyEmpty;
}

const whyEmpty = "Podman finds no value in it.";

/** In a section of systemd: Quadlet took the line away or wrote another in its place. */
function whyNotCopied(entry: UnitEntry, converted: ConvertedUnit): string {
  const { key } = entry;
  const written = converted.sections
    .filter(({ name }) => name === entry.line.section)
    .flatMap(({ lines }) => lines)
    .find((line) => line.kind === "written" && line.key === key);
  return written?.kind === "written" ? `Quadlet writes ${key}=${written.value} in its place.` : whyEmpty;
}

function laterThan(entry: UnitEntry, { unit }: ConvertedUnit): readonly UnitEntry[] {
  const all = unit.entries(entry.line.section, entry.key);
  return all.slice(all.indexOf(entry) + 1);
}

/** A line as one says it beside another: with its file when that is not the same. */
function lineOf({ line, path }: UnitEntry, beside: UnitEntry): string {
  const words = `line ${line.lineNumber}`;
  return path === beside.path ? words : `${words} of ${path.slice(path.lastIndexOf("/") + 1)}`;
}
