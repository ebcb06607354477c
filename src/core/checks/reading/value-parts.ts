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
  const { start } = startOf(value);
  if (start === undefined) return { ...value, text: text.slice(from, to) };
  const place = { from: start + from, to: start + to };
  return {
    entry,
    text: text.slice(from, to),
    range: rangeInValue(document, entry, place.from, place.to),
    place,
  };
}

/** Where the text begins in the value of its line, if it is spelled there as it reads: thousands of its parts ask. */
const startOf = oncePerObject(
  ({
    entry,
    text,
    place = { from: 0, to: entry.value.length },
  }: SettingValue): { readonly start?: number } => {
    // Most words are spelled as they read.
    if (place.to - place.from === text.length) return { start: place.from };
    const at = entry.value.slice(place.from, place.to).indexOf(text);
    return at === -1 ? {} : { start: place.from + at };
  },
);

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
