import type { EntryValue } from "../reading/read-values.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

const nothing: readonly WordGroup[] = [];

/** The words that a value becomes; none when it is not set. */
export function groupIfSet(
  value: EntryValue | undefined,
  write: (text: string) => readonly string[],
): readonly WordGroup[] {
  return value === undefined ? nothing : [entryGroup(write(value.text), value.entry)];
}
