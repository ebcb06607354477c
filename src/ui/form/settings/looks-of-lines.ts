import type { Finding } from "../../../core/checks/model/finding.ts";
import type { SettingInFile } from "../../../core/podman/settings/settings-in-file.ts";

/** What the lines of a setting look like: all that is said of them but where they stand in the file. */
export function looksOfLines(
  { section, key, lines }: SettingInFile,
  findings: ReadonlyMap<number, readonly Finding[]>,
): string {
  const looks = lines.flatMap(({ value, from }) => [
    value,
    ...(findings.get(from) ?? []).map(({ rule, severity, title }) => `\t${rule} ${severity} ${title}`),
  ]);
  return [section, key, ...looks].join("\n");
}
