import { conventionalOrder } from "../../podman/keys/order.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { EntryLine, SettingName, UnitDocument } from "../../unit-file/document.ts";
import { replaceValue, setValue } from "../../unit-file/edit.ts";
import { assignmentLine, insertLines } from "../../unit-file/insert.ts";
import { assignments, effectiveAssignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { bringBack, setAside } from "./set-aside.ts";

export const networkSetting: SettingName = { section: "Container", key: "Network" };

/** The `Network=` lines that count. */
export function networkLines(document: UnitDocument): readonly EntryLine[] {
  return effectiveAssignments(document, networkSetting);
}

/** What comes in place of the present network. */
interface Replacement {
  /** A value, or the lines that were set aside. */
  readonly value: UnitValue | readonly CommentedEntry[];
  /** Lines that need not be kept, since choosing their mode again would write them. */
  readonly canGo: (value: string) => boolean;
}

/**
 * Writes another network in place of the present one. Lines of which one says more than a mode stay, as comments,
 * where they are; others give their place to the new line, so that one choice and the next change one line.
 */
export function replaceNetwork(document: UnitDocument, { value, canGo }: Replacement): TextChange[] {
  const lines = networkLines(document);
  // Several that belong together stay together.
  const canAllGo = lines.every((line) => canGo(line.value));
  const [kept, gone] = canAllGo ? [[], lines] : [lines, []];
  const [first, ...others] = gone;
  const aside = setAside(document, kept);
  if (typeof value !== "string")
    return [...aside, ...bringBack(document, value), ...removeEntries(document, gone)];
  if (first) return [...aside, ...replaceValue(document, first, value), ...removeEntries(document, others)];
  // An empty line that takes back others stays: they would count again without it.
  const last = kept.at(-1) ?? assignments(document, networkSetting).slice(1).at(-1);
  return last
    ? [...aside, ...insertLines(document, last.to, [assignmentLine(networkSetting, value)])]
    : setValue(document, networkSetting, value, conventionalOrder);
}
