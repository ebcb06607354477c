import { findContainerKey } from "../settings/keys/container.ts";
import { linesRead } from "../settings/keys/key.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import type { LeftOut } from "./read-values.ts";
import { whyServiceOnly } from "./service-keys.ts";

/** Says of every entry that became no word why not, unless that was said already. In the order of the file. */
export function accountForLines(
  document: UnitDocument,
  used: ReadonlySet<EntryLine>,
  said: readonly LeftOut[],
): readonly LeftOut[] {
  const entries = document.lines.filter((line) => line.kind === "entry");
  const accounted = new Set([...used, ...said.map(({ entry }) => entry)]);
  const rest = entries
    .filter((entry) => !accounted.has(entry))
    .map((entry) => ({ entry, why: whyUnused(entry, entries) }));
  return [...oncePerLine(said), ...rest].toSorted((one, other) => one.entry.from - other.entry.from);
}

/** A line may be left out for several reasons, one for each of its words; the same reason is said once. */
function oncePerLine(said: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Set(said.map(({ entry }) => entry))].map((entry) => {
    const reasons = said.filter((leftOut) => leftOut.entry === entry).map(({ why }) => why);
    return { entry, why: [...new Set(reasons)].join(" ") };
  });
}

const whyOtherSection: ReadonlyMap<string, string> = new Map([
  ["Unit", "systemd orders and describes services with it; podman run has nothing like it."],
  ["Service", "systemd runs the service with it; podman run does not see it."],
  ["Install", "It says what starts the service; a command starts when it is typed."],
  ["Quadlet", "It tells Quadlet how to write the service."],
]);

function whyUnused(entry: EntryLine, entries: readonly EntryLine[]): string {
  const { section, key, value } = entry;
  if (section !== "Container")
    return whyOtherSection.get(section) ?? `Quadlet does not read [${section}] in a .container file.`;
  const known = findContainerKey(key);
  if (known === undefined) return `Quadlet knows no ${key}= in [Container] and refuses the file.`;
  const serviceOnly = whyServiceOnly(key);
  if (serviceOnly !== undefined) return serviceOnly;
  const later = entries.filter((other) => isLater(other, entry));
  return linesRead(known.reading) === "each-adds"
    ? whyNotAdded(value, key, later)
    : whyNotCounted(value, key, later);
}

function isLater(other: EntryLine, { section, key, from }: EntryLine): boolean {
  return other.section === section && other.key === key && other.from > from;
}

function whyNotAdded(value: string, key: string, later: readonly EntryLine[]): string {
  if (value === "") return "An empty value takes back the lines above it.";
  const reset = later.find((other) => other.value === "");
  if (reset !== undefined) return `The empty ${key}= in line ${reset.lineNumber} takes it back.`;
  return later.length > 0 ? "Later lines set the same again." : whyEmpty;
}

function whyNotCounted(value: string, key: string, later: readonly EntryLine[]): string {
  const last = later.at(-1);
  if (last !== undefined) return `Line ${last.lineNumber} sets ${key} again, and the last line counts.`;
  return value === "" ? "An empty value counts as not set." : whyEmpty;
}

const whyEmpty = "Podman finds no value in it.";
