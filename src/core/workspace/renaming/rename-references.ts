import { dependencyKeys } from "../../quadlet/names/dependency-keys.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";

/** Where a key names a file: the whole value, up to its first `:`, or words and sources among others. */
type Place = "value" | "before-colon" | "before-colon-or-end" | "word" | "source";

interface ReferringKey {
  readonly sections: readonly string[];
  readonly key: string;
  /** What the names of the files end in. */
  readonly extensions: readonly string[];
  readonly place: Place;
}

/** Keys that name other files of the workspace, beside those of [Unit] (generator-spec.md 8.5, 9, 10 and 11). */
const referringKeys: readonly ReferringKey[] = [
  {
    sections: ["Container", "Pod", "Kube", "Build"],
    key: "Network",
    extensions: ["network", "container"],
    place: "before-colon-or-end",
  },
  {
    sections: ["Container", "Pod", "Build"],
    key: "Volume",
    extensions: ["volume"],
    place: "before-colon",
  },
  {
    sections: ["Container"],
    key: "Mount",
    extensions: ["volume", "image", "artifact"],
    place: "source",
  },
  {
    sections: ["Container", "Volume"],
    key: "Image",
    extensions: ["image", "build"],
    place: "value",
  },
  { sections: ["Container"], key: "Pod", extensions: ["pod"], place: "value" },
];

/** The text with the new name wherever a key names that file of the workspace; nothing else changes. */
export function renameReferences(text: string, from: string, to: string): string {
  return applyChanges(text, referenceChanges(text, from, to));
}

/** The changes that put the new name wherever a key of this text names that file of the workspace. */
export function referenceChanges(text: string, from: string, to: string): readonly TextChange[] {
  if (!text.includes(from)) return [];
  const { lines } = parseUnitFile(text);
  return lines.flatMap((line) => (line.kind === "entry" ? changesIn(line, text, from, to) : []));
}

/** Does a key of this text name that file of the workspace? */
export function refersTo(text: string, fileName: string): boolean {
  return referenceChanges(text, fileName, fileName).length > 0;
}

function changesIn(
  { section, key, value, valueRange }: EntryLine,
  text: string,
  from: string,
  to: string,
): readonly TextChange[] {
  const place = placeOf(section, key, from);
  if (place === undefined) return [];
  const pattern = patterns[place](escapeForPattern(from));
  const found = [...text.slice(valueRange.from, valueRange.to).matchAll(pattern)];
  // A continuation may hide a name or make one up: what is not there for the generator stays.
  if (found.length !== [...value.matchAll(pattern)].length) return [];
  return found.map(({ index }) => {
    const start = valueRange.from + index;
    return { from: start, to: start + from.length, insert: to };
  });
}

function placeOf(section: string, key: string, fileName: string): Place | undefined {
  if (section === "Unit") return dependencyKeys.includes(key) ? "word" : undefined;
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1);
  return referringKeys.find(
    (each) => each.key === key && each.sections.includes(section) && each.extensions.includes(extension),
  )?.place;
}

/** Patterns that match the name alone. */
const patterns: Readonly<Record<Place, (name: string) => RegExp>> = {
  // From Podman 5.0 quotes around a single value go (generator-spec.md 3, *last*).
  value: (name) => new RegExp(String.raw`(?<=^"*)${name}(?="*$)`, "g"),
  "before-colon": (name) => new RegExp(`^${name}(?=:)`, "g"),
  "before-colon-or-end": (name) => new RegExp(`^${name}(?=:|$)`, "g"),
  word: (name) => new RegExp(String.raw`(?<![^\s"'])${name}(?![^\s"'])`, "g"),
  source: (name) => new RegExp(String.raw`(?<=(?:^|[\s"',])(?:source|src)=)${name}(?![^\s"',])`, "g"),
};

function escapeForPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
