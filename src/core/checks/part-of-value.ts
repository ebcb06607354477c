import type { UnitDocument } from "../unit-file/document.ts";
import { rangeInValue } from "../unit-file/value-range.ts";
import type { Action } from "./finding.ts";
import { replacePart } from "./fixes.ts";
import type { SettingValue } from "./unit-settings.ts";

/** The characters `from`..`to` of a value. Where its text was spelled with quotes, the whole is named as the place. */
export function partOfValue(
  document: UnitDocument,
  value: SettingValue,
  { from, to }: { readonly from: number; readonly to: number },
): SettingValue {
  const { entry, range, text } = value;
  const start = entry.value.indexOf(text);
  return {
    entry,
    text: text.slice(from, to),
    range: start === -1 ? range : rangeInValue(document, entry, start + from, start + to),
  };
}

/** How a value stands in the file: `AddCapability=ALL`, and of `PodmanArgs=` the option itself. */
export function shownValue(document: UnitDocument, { entry, range, text }: SettingValue): string {
  return entry.key === "PodmanArgs" ? document.text.slice(range.from, range.to) : `${entry.key}=${text}`;
}

/** Writes a text in place of a part of a value; nothing where the part is not spelled as it reads. */
export function replaceValuePart(
  { text: file }: UnitDocument,
  { text, entry, range }: SettingValue,
  insert: string,
  label = `Write ${insert}`,
): readonly Action[] {
  return file.slice(range.from, range.to) === text ? [replacePart(label, entry, range, insert)] : [];
}
