import type { UnitDocument } from "../unit-file/document.ts";
import { rangeInValue } from "../unit-file/value-range.ts";
import type { SettingValue } from "./unit-settings.ts";

/**
 * The parts of values that Podman itself splits at commas: PublishPort, AddHost, DNS, DNSOption, DNSSearch, NetworkAlias,
 * Sysctl, AddCapability, DropCapability, GroupAdd, ExposeHostPort, UIDMap and GIDMap (rules.md, Comma lists).
 */
export function commaParts(document: UnitDocument, values: readonly SettingValue[]): readonly SettingValue[] {
  return values.flatMap((value) => {
    if (!value.text.includes(",")) return [value];
    const { text, entry } = value;
    // Where a word was quoted its characters have other places: the whole is named then.
    const start = entry.value.indexOf(text);
    let from = 0;
    return text.split(",").map((part) => {
      const place = from;
      from += part.length + 1;
      return {
        text: part,
        entry,
        range:
          start === -1
            ? value.range
            : rangeInValue(document, entry, start + place, start + place + part.length),
      };
    });
  });
}

/** Is it known only when the service starts: does it hold a variable or a specifier (rules.md, Dynamic text)? */
export function isDynamic(text: string): boolean {
  return /[$%]/.test(text);
}
