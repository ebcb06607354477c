import { grouped } from "./once-per-directory.ts";
import { oncePerFile } from "./own-section.ts";
import type { SettingValue, UnitSettings } from "../../podman/settings/unit-settings.ts";

/**
 * What the options of these names get in `PodmanArgs=`, read like a command line: `--flag value`, `--flag=value`, and
 * for one letter `-pVALUE` too (checks.md, What counts). An option without a value, as `--privileged`, is given with "".
 */
export function podmanOptions(
  settings: UnitSettings,
  section: string,
  ...names: readonly string[]
): readonly SettingValue[] {
  const { words, beginning } = optionsIn({ settings, section });
  const places = new Set(names.flatMap((name) => beginning.get(name) ?? []));
  return [...places]
    .toSorted((one, other) => one - other)
    .flatMap((index) => {
      const word = words[index];
      const name = names.find((each) => word !== undefined && begins(word.text, each));
      if (word === undefined || name === undefined) return [];
      if (word.text !== name) return [{ ...word, text: word.text.slice(name.length).replace(/^=/, "") }];
      const next = words[index + 1];
      const isValue = next !== undefined && !switches.has(name) && !next.text.startsWith("-");
      if (!isValue) return [{ ...word, text: "" }];
      const isBeside = next.entry.from === word.entry.from;
      return [{ ...next, range: isBeside ? { from: word.range.from, to: next.range.to } : next.range }];
    });
}

/** The words of `PodmanArgs=`, and where among them each option stands: dozens of rules ask for one or two of them. */
const optionsIn = oncePerFile(({ settings, section }) => {
  const words = settings.values(section, "PodmanArgs");
  const named = words.flatMap(({ text }, index) => {
    if (!text.startsWith("-")) return [];
    const [name = ""] = text.split("=", 1);
    const letter = text.slice(0, 2);
    return letter === "--" || name === letter
      ? [[name, index] as const]
      : [[name, index] as const, [letter, index] as const];
  });
  return { words, beginning: grouped(named) };
});

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
