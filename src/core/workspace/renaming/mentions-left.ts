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

/** The lines of keys that say the old name of a service, or of what it makes, and that a planned rename does not change. */
export function mentionsLeft(
  { files }: Workspace,
  { further, changes }: Pick<WholeRenamePlan, "further" | "changes">,
): readonly Mention[] {
  return further.flatMap(({ from: name }) =>
    Object.entries(files).flatMap(([file, text]) =>
      entriesSaying(name, text, changes.get(file) ?? []).map(({ key, lineNumber }) => ({
        file,
        line: lineNumber,
        key,
        name,
      })),
    ),
  );
}

function entriesSaying(name: string, text: string, changes: readonly TextChange[]): readonly EntryLine[] {
  if (!text.includes(name)) return [];
  const changed = new Set(changes.map(({ from }) => from));
  const pattern = wholeName(name);
  return parseUnitFile(text).lines.flatMap((line) => {
    if (line.kind !== "entry") return [];
    const { from, to } = line.valueRange;
    const places = [...text.slice(from, to).matchAll(pattern)].map(({ index }) => from + index);
    return places.some((place) => !changed.has(place)) ? [line] : [];
  });
}

/** A name that is not a part of a longer one; behind a dot may stand a domain. */
function wholeName(name: string): RegExp {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.@-])${escaped}(?![\w@-])`, "g");
}
