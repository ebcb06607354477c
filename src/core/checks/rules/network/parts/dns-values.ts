import type { OwnSection } from "../../../reading/own-section.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";

/** What is set of the resolver: servers, options and search domains. */
export function dnsValues({ settings, section }: OwnSection): readonly SettingValue[] {
  return ["DNS", "DNSOption", "DNSSearch"].flatMap((key) => settings.values(section, key));
}

/** Names them: one as it stands in the file, several by their number. */
export function shownDns(values: readonly SettingValue[]): string {
  const [first] = values;
  return first === undefined || values.length > 1
    ? `${values.length} lines about DNS`
    : `${first.entry.key}=${first.text}`;
}
