import { namesIn } from "../../quadlet/references/names-in-entry.ts";
import type { NewName } from "../../quadlet/references/name-changes.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { Workspace } from "../workspace.ts";
import type { WholeRenamePlan } from "./plan-whole-rename.ts";

/** A line that says an old name where it may mean something else, such as in a command. */
export interface Mention {
  readonly file: string;
  /** Counted from 1: the line of the key. */
  readonly line: number;
  readonly key: string;
  readonly name: string;
}

/**
 * The lines of keys that say the old name of a service, or of what it makes, and that a planned rename does not change.
 * What surely is the name of another thing, such as the volume of the same name as a network, is no mention.
 */
export function mentionsLeft(
  { files }: Workspace,
  { further, changes }: Pick<WholeRenamePlan, "further" | "changes">,
): readonly Mention[] {
  return further.flatMap((name) =>
    Object.entries(files).flatMap(([file, text]) =>
      entriesSaying(name, text, changes.get(file) ?? []).map(({ key, lineNumber }) => ({
        file,
        line: lineNumber,
        key,
        name: name.from,
      })),
    ),
  );
}

function entriesSaying(
  { from: name, thing }: NewName,
  text: string,
  changes: readonly TextChange[],
): readonly EntryLine[] {
  if (!text.includes(name)) return [];
  const pattern = wholeName(name);
  const document = parseUnitFile(text);
  return document.lines.flatMap((line) => {
    if (line.kind !== "entry") return [];
    const { from, to } = line.valueRange;
    const ofOthers = namesIn(document, line).filter((other) => other.thing !== thing);
    const known = new Set([...changes, ...ofOthers].map((place) => place.from));
    const places = [...text.slice(from, to).matchAll(pattern)].map(({ index }) => from + index);
    return places.some((place) => !known.has(place)) ? [line] : [];
  });
}

/** A name that is not a part of a longer one; behind a dot may stand a domain. */
function wholeName(name: string): RegExp {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.@-])${escaped}(?![\w@-])`, "g");
}
