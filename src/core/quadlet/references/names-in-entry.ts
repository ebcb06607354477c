import { partsOf } from "../../podman/grammar/value-parts.ts";
import type { ValuePartKind } from "../../podman/grammar/grammars.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { rangeInValue } from "../../unit-file/value-range.ts";
import { takesFile } from "./referring-keys.ts";

/** What a name stands for: a file, the service that is made of one, or what Podman knows by that name. */
export type NamedThing = "file" | "service" | "Container" | "Network" | "Volume";

/** A name in a value, and where it stands in the text. */
export interface NameInText extends TextRange {
  readonly text: string;
  readonly thing: NamedThing;
}

/** Parts of values that are names which Podman knows. */
const ofPodman: ReadonlyMap<ValuePartKind, NamedThing> = new Map<ValuePartKind, NamedThing>([
  ["container", "Container"],
  ["network", "Network"],
  ["volume", "Volume"],
]);

/**
 * The names that an entry of this document gives to other units, or to what they make. What only a continuation or an
 * escape makes a name does not count: in the text it is none.
 */
export function namesIn(document: UnitDocument, entry: EntryLine): readonly NameInText[] {
  return partsOf(entry.section, entry.key, entry.value).flatMap(({ kind, from, to }) => {
    const text = entry.value.slice(from, to);
    const thing = kind === "unit" ? unitNamed(entry, text) : ofPodman.get(kind);
    const range = rangeInValue(document, entry, from, to);
    const isWhole = document.text.slice(range.from, range.to) === text;
    return thing === undefined || !isWhole ? [] : [{ ...range, text, thing }];
  });
}

function unitNamed(entry: EntryLine, text: string): NamedThing | undefined {
  if (takesFile(entry, text)) return "file";
  return isOfSystemd(entry) && text.endsWith(".service") ? "service" : undefined;
}

/** Keys that Quadlet copies for systemd, of which `Alias=` gives the unit’s own names. */
function isOfSystemd({ section, key }: EntryLine): boolean {
  return section === "Unit" || (section === "Install" && key !== "Alias");
}
