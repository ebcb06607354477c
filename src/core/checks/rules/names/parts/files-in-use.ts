import { referringKeys, takesFile } from "../../../../quadlet/references/referring-keys.ts";
import { grammarOf } from "../../../../podman/grammar/grammars.ts";
import type { SettingName } from "../../../../unit-file/document.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** Keys by which a unit uses other files of Quadlet: it orders those before it. */
const usingKeys: readonly SettingName[] = referringKeys
  .flatMap(({ sections, keys }) => sections.flatMap((section) => keys.map((key) => ({ section, key }))))
  .filter(({ section }) => section !== "Unit");

/** The files that a unit uses by the names in its keys, whether they are there or not. */
export function filesInUse(settings: UnitSettings): readonly string[] {
  return usingKeys.flatMap((name) =>
    settings.values(name.section, name.key).flatMap(({ text }) => {
      const parts = grammarOf(name.section, name.key)?.read(text).parts ?? [];
      const words = parts.filter(({ kind }) => kind === "unit").map(({ from, to }) => text.slice(from, to));
      return words.filter((word) => takesFile(name, word));
    }),
  );
}
