import { cutSecret } from "../../../../podman/values/secret/secret.ts";
import type { TextRange } from "../../../../unit-file/text.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { SettingValue, UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import { partOfValue } from "../../../reading/value-parts.ts";

export interface UsedSecret {
  readonly name: SettingValue;
  /** `type=env` or the like, where it is said. */
  readonly type: SettingValue | undefined;
  readonly value: SettingValue;
}

/** The secrets that a container uses (man podman-run, --secret). */
export function secretsOf(settings: UnitSettings): readonly UsedSecret[] {
  return readSecrets({ settings, section: "Container" });
}

const readSecrets = oncePerFile(({ settings, section }): readonly UsedSecret[] =>
  settings.values(section, "Secret").flatMap((value) => {
    const part = (range: TextRange) => partOfValue(settings.document, value, range);
    const { name, type } = cutSecret(value.text);
    if (name === undefined || name.from === name.to) return [];
    return [{ name: part(name), type: type && part(type), value }];
  }),
);
