import type { UnitDocument } from "../../unit-file/document.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { rangeInValue } from "../../unit-file/value-range.ts";
import type { SettingValue } from "./unit-settings.ts";

/** The characters `from`..`to` of a value. Where its text was spelled with quotes, the whole is named as the place. */
export function partOfValue(
  document: UnitDocument,
  value: SettingValue,
  { from, to }: TextRange,
): SettingValue {
  const { entry, range, text } = value;
  const start = entry.value.indexOf(text);
  return {
    entry,
    text: text.slice(from, to),
    range: start === -1 ? range : rangeInValue(document, entry, start + from, start + to),
  };
}

/**
 * The parts of values that Podman itself splits at commas: PublishPort, AddHost, DNS, DNSOption, DNSSearch, NetworkAlias,
 * Sysctl, AddCapability, DropCapability, GroupAdd, ExposeHostPort, UIDMap and GIDMap (rules.md, Comma lists).
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
