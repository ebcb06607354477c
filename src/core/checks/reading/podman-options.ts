import type { SettingValue, UnitSettings } from "./unit-settings.ts";

/**
 * What the options of these names get in `PodmanArgs=`, read like a command line: `--flag value`, `--flag=value`, and
 * for one letter `-pVALUE` too (rules.md, PodmanArgs). An option without a value, as `--privileged`, is given with "".
 */
export function podmanOptions(
  settings: UnitSettings,
  section: string,
  ...names: readonly string[]
): readonly SettingValue[] {
  const words = settings.values(section, "PodmanArgs");
  return words.flatMap((word, index) => {
    const name = names.find((each) => begins(word.text, each));
    if (name === undefined) return [];
    if (word.text !== name) return [{ ...word, text: word.text.slice(name.length).replace(/^=/, "") }];
    const next = words[index + 1];
    const isValue = next !== undefined && !switches.has(name) && !next.text.startsWith("-");
    if (!isValue) return [{ ...word, text: "" }];
    const isBeside = next.entry.from === word.entry.from;
    return [{ ...next, range: isBeside ? { from: word.range.from, to: next.range.to } : next.range }];
  });
}

/** Does this stand in `PodmanArgs=`, where no button writes? */
export function isArgument({ entry }: Pick<SettingValue, "entry">): boolean {
  return entry.key === "PodmanArgs";
}

/** Options of podman that take no value behind a blank. */
const switches: ReadonlySet<string> = new Set([
  "--privileged",
  "--read-only",
  "--init",
  "--rm",
  "--tls-verify",
]);

function begins(text: string, name: string): boolean {
  if (text === name || text.startsWith(`${name}=`)) return true;
  return !name.startsWith("--") && text.startsWith(name);
}
