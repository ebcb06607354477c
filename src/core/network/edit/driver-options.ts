import { splitArguments } from "../../podman/words/words.ts";
import type { Word } from "../../podman/words/word.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { removeRanges } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { unitOrder } from "./unit-order.ts";

const optionsSetting = { section: "Network", key: "Options" };

interface Found {
  readonly entry: EntryLine;
  readonly word: Word;
}

/** What an option of the network’s driver is set to; undefined without one. The last of a name counts. */
export function driverOption(document: UnitDocument, name: string): string | undefined {
  return found(document, name)?.word.text.slice(name.length + 1);
}

/** Sets an option of the network’s driver, in its place or on a line of its own; without a setting it goes. */
export function setDriverOption(document: UnitDocument, name: string, setting: string): TextChange[] {
  const present = found(document, name);
  const word = /[\s"'\\]/.test(setting)
    ? `"${name}=${setting.replaceAll(/["\\]/g, String.raw`\$&`)}"`
    : `${name}=${setting}`;
  if (present === undefined) {
    const value = unitValue(word);
    return setting === "" || value === undefined ? [] : addValue(document, optionsSetting, value, unitOrder);
  }
  const { entry } = present;
  const { from, to } = present.word;
  const before = entry.value.slice(0, from);
  const after = entry.value.slice(to);
  const text = setting === "" ? `${before}${after.trimStart()}`.trim() : before + word + after;
  const value = unitValue(text);
  if (value === undefined) return [];
  return value === "" ? removeRanges(document, [entry]) : replaceValue(document, entry, value);
}

function found(document: UnitDocument, name: string): Found | undefined {
  return effectiveAssignments(document, optionsSetting)
    .flatMap((entry) => {
      const split = splitArguments(entry.value);
      return "words" in split ? split.words.map((word) => ({ entry, word })) : [];
    })
    .findLast(({ word }) => word.text.startsWith(`${name}=`));
}
