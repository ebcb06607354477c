import { findKey } from "../../../podman/keys/keys.ts";
import { readSingle } from "../../../podman/words/single-value.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

export const boolUnusual: Rule = {
  id: "bool-unusual",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A switch has a value that is none of 1, yes, true, on, 0, no, false and off, in whatever case.",
  notWhen: "It has no value.",
  where: "In all keys of Quadlet that are true or false.",
  message: "Everything but 1, yes, true and on means false here.",
  fix: "Write true or false.",
  evidence: [{ kind: "source", name: "generator-spec.md 3" }],
  examples: {
    fires: [
      containerWith("ReadOnly=enabled"),
      containerWith("NoNewPrivileges=y"),
      containerWith("ReadOnly='true'"),
      containerWith("[Quadlet]\nDefaultDependencies=disabled"),
      { files: { "app.network": "[Network]\nInternal=t\n" } },
    ],
    silent: [
      containerWith("ReadOnly=true"),
      containerWith("ReadOnly=OFF"),
      containerWith('ReadOnly="yes"'),
      containerWith("ReadOnly=enabled\nReadOnly=1"),
      containerWith("ReadOnly="),
      containerWith("Notify=healthy"),
    ],
  },
  check: (context) =>
    linesReadAs(context, "switch", "switch-on").flatMap((entry) => {
      const text = readSingle(entry.value, context.target.podman);
      if (text === "" || /^(?:1|yes|true|on|0|no|false|off)$/i.test(text)) return [];
      const isAlways = findKey(entry.section, entry.key)?.reading === "switch";
      return [
        {
          title: `${entry.key}=${text} means false`,
          why: `Only 1, yes, true and on mean true to Quadlet.${isAlways ? "" : " So this line does nothing."}`,
          range: entry.valueRange,
          actions: ["true", "false"].map((word) =>
            replacePart(`Write ${word}`, entry, entry.valueRange, word),
          ),
        },
      ];
    }),
};
