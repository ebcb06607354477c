import { replacePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** No name of a unit has a comma (man systemd.unit, String Escaping). */
export const dependencyComma: Rule = {
  id: "dependency-comma",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "A word has a comma in it.",
  where:
    "`After=`, `Requires=` and other lists of units in [Unit], and `WantedBy=`, `RequiredBy=` and `UpheldBy=` in [Install].",
  message:
    "Units are parted by blanks. systemd takes the comma for a piece of the name and ignores the word: “Failed to add dependency on a.service,, ignoring: Invalid argument”.",
  fix: "Write blanks in place of the commas.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Unit]\nAfter=db.service, cache.service"),
      containerWith("[Unit]\nRequires=db.service,cache.service\nAfter=db.service"),
      containerWith("[Install]\nWantedBy=default.target, multi-user.target"),
    ],
    silent: [
      containerWith("[Unit]\nAfter=db.service cache.service"),
      containerWith("[Unit]\nDescription=Web, quickly"),
      containerWith("[Unit]\nAfter=a.service, b.service\nAfter="),
    ],
  },
  check: ({ settings }) =>
    lists
      .flatMap(([section, key]) => firstOfLines(settings.values(section, key)))
      .map((word) => ({
        title: `${word.entry.key}= has a comma: systemd ignores “${word.text}”`,
        why: "Units are parted by blanks, and no name of one has a comma.",
        range: word.range,
        actions: [
          replacePart(
            "Write blanks",
            word.entry,
            word.entry.valueRange,
            word.entry.value.replaceAll(/(?<!\s)\s*,\s*/g, " ").trim(),
          ),
        ],
      })),
};

/** One is enough for each line. */
function firstOfLines(words: readonly SettingValue[]): readonly SettingValue[] {
  const wrong = words.filter(({ text }) => text.includes(","));
  return wrong.filter(({ entry }, index) => entry !== wrong[index - 1]?.entry);
}

const lists: readonly (readonly [string, string])[] = [
  ...["After", "Before", "Requires", "Wants", "BindsTo", "PartOf", "Requisite", "Upholds", "Conflicts"].map(
    (key) => ["Unit", key] as const,
  ),
  ...["WantedBy", "RequiredBy", "UpheldBy"].map((key) => ["Install", key] as const),
];
