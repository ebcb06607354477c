import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { linesIn } from "../../unit-file/lines-in.ts";
import { assignments } from "../../unit-file/read.ts";
import type { TextChange } from "../../unit-file/text.ts";

/**
 * The same assignment in whatever the text is by now: at the same place, else the first that says the same. None where
 * it stands in a drop-in: a line here that says the same is another one.
 */
export function sameEntry(now: UnitDocument, entry: EntryLine): EntryLine | undefined {
  return isInDropIn(now, entry) ? undefined : alikeEntry(now, entry);
}

/** Does this line of the unit stand in a drop-in? Their lines come behind the file’s own text. */
export function isInDropIn({ text }: UnitDocument, { from }: EntryLine): boolean {
  return from >= text.length;
}

/** The assignment that says the same in this text, which need not be that of the entry. */
export function alikeEntry(
  now: UnitDocument,
  { section, key, value, from }: EntryLine,
): EntryLine | undefined {
  // Mostly it stands where it stood: its thousand neighbours are not looked at then.
  const [there] = linesIn(now, { from, to: from + 1 });
  const isThere = there?.kind === "entry" && there.from === from && there.section === section;
  if (isThere && there.key === key && there.value === value) return there;
  return assignments(now, { section, key }).find((entry) => entry.value === value);
}

/** Changes that assignment; nothing where it is gone. */
export function changeEntry(
  now: UnitDocument,
  entry: EntryLine,
  change: (same: EntryLine) => readonly TextChange[],
): readonly TextChange[] {
  const same = sameEntry(now, entry);
  return same === undefined ? [] : change(same);
}
