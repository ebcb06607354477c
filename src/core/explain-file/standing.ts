import { linesOf } from "../podman/keys/lines-of.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";
import type { EntryLine } from "../unit-file/document.ts";
import type { ExplainedFile } from "./words/said.ts";

/**
 * Says of lines for systemd that a later one of the file takes their place or takes them back. What Quadlet reads itself
 * is told by what becomes of it.
 */
export function standingWords(
  entries: readonly EntryLine[],
  { entriesOf }: ExplainedFile,
): readonly string[] {
  const last = entries.at(-1);
  if (last === undefined || last.value === "" || systemdKeys(last.section)?.has(last.key) !== true) return [];
  const all = entriesOf(last);
  if (all.at(-1) === last) return [];
  const later = all.slice(all.indexOf(last) + 1);
  const reset = later.find(({ value }) => value === "");
  const lines = linesOf(last);
  if (lines === "each-adds")
    return reset === undefined ? [] : [`Line ${reset.lineNumber} takes it back again.`];
  const next = later.at(-1);
  return lines === "last-counts" && next !== undefined
    ? [`Line ${next.lineNumber} sets ${last.key}= again, and the last line counts.`]
    : [];
}
