import { cutAt, splitAt } from "../../../../settings/grammar/cut.ts";
import type { TextRange } from "../../../../unit-file/text.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { SettingValue, UnitSettings } from "../../../reading/unit-settings.ts";
import { partOfValue } from "../../../reading/value-parts.ts";

export interface UsedSecret {
  readonly name: SettingValue;
  /** `type=env` or the like, where it is said. */
  readonly type: SettingValue | undefined;
  readonly value: SettingValue;
}

/** The secrets that a container uses: `NAME,type=env,target=X`, or with `source=NAME` (man podman-run, --secret). */
export function secretsOf(settings: UnitSettings): readonly UsedSecret[] {
  return readSecrets({ settings, section: "Container" });
}

const readSecrets = oncePerFile(({ settings, section }): readonly UsedSecret[] =>
  settings.values(section, "Secret").flatMap((value) => {
    const { text } = value;
    const part = (range: TextRange) => partOfValue(settings.document, value, range);
    const fields = splitAt(text, { from: 0, to: text.length }, ",").map((field) => {
      const [key, setting] = cutAt(text, field, "=");
      return { field, key: text.slice(key.from, key.to), setting };
    });
    const [first] = fields;
    const source = fields.find(({ key }) => key === "source" || key === "src")?.setting;
    const place = source ?? (first?.setting === undefined ? first?.field : undefined);
    if (place === undefined || place.from === place.to) return [];
    const type = fields.find(({ key }) => key === "type")?.field;
    return [{ name: part(place), type: type === undefined ? undefined : part(type), value }];
  }),
);
