import type { UnitDocument } from "../../unit-file/document.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { rangeInValue } from "../../unit-file/value-range.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";

/** The characters `from`..`to` of a value. Where its text was spelled with quotes, the whole is named as the place. */
export function partOfValue(
  document: UnitDocument,
  value: SettingValue,
  { from, to }: TextRange,
): SettingValue {
  const { entry, text } = value;
  const start = startOf(value);
  if (start === undefined) return { ...value, text: text.slice(from, to) };
  const place = { from: start + from, to: start + to };
  return {
    entry,
    text: text.slice(from, to),
    range: rangeInValue(document, entry, place.from, place.to),
    place,
  };
}

/** Where the text begins in the value of its line, if it is spelled there as it reads. */
function startOf(value: SettingValue): number | undefined {
  const { from, to } = placeOf(value);
  // Most words are spelled as they read.
  return to - from === value.text.length ? from : foundStart(value).start;
}

/** Thousands of the parts of a word ask. */
const foundStart = oncePerObject((value: SettingValue): { readonly start?: number } => {
  const { from, to } = placeOf(value);
  const at = value.entry.value.slice(from, to).indexOf(value.text);
  return at === -1 ? {} : { start: from + at };
});

function placeOf({ entry, place }: SettingValue): TextRange {
  return place ?? { from: 0, to: entry.value.length };
}

/**
 * The parts of values that Podman itself splits at commas: PublishPort, AddHost, DNS, DNSOption, DNSSearch, NetworkAlias,
 * Sysctl, AddCapability, DropCapability, GroupAdd, ExposeHostPort, UIDMap and GIDMap (checks.md, What counts).
 */
export function commaParts(document: UnitDocument, values: readonly SettingValue[]): readonly SettingValue[] {
  return values.flatMap((value) => {
    if (!value.text.includes(",")) return [value];
    let from = 0;
    return value.text.split(",").map((part) => {
      const place = { from, to: from + part.length };
      from = place.to + 1;
      return partOfValue(document, value, place);
    });
  });
}
