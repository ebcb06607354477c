import { behavioursOf } from "../../../podman/behaviours.ts";
import { numberOf } from "../../../quadlet/reading/read-values.ts";
import { readSingle } from "../../../podman/words/single-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

export const numberNotNumeric: Rule = {
  id: "number-not-numeric",
  group: "values",
  severity: "error",
  kinds: "all",
  when: "The value is no number, written as 1000, 0x3e8 or 01750.",
  notWhen: "It is root, whose number is 0.",
  where: "`User=` and `Group=` of .volume files, and `RemapUidSize=`.",
  message: "Quadlet reads this as 0, that is root, without a message.",
  fix: "Write the number of the user or the group.",
  evidence: [
    { kind: "source", name: "generator-spec.md 3" },
    { kind: "source", name: "keys.json" },
  ],
  examples: {
    fires: [
      { files: { "data.volume": "[Volume]\nUser=alice\n" } },
      { files: { "data.volume": "[Volume]\nUser=1000\nGroup=%G\n" } },
      containerWith("RemapUsers=auto\nRemapUidSize=many"),
    ],
    silent: [
      { files: { "data.volume": "[Volume]\nUser=1000\nGroup=0x3e8\n" } },
      { files: { "data.volume": "[Volume]\nUser=0\nGroup=root\n" } },
      { files: { "data.volume": '[Volume]\nUser="1000"\nGroup=\n' } },
      containerWith("User=alice"),
    ],
  },
  check: (context) =>
    linesReadAs(context, "number").flatMap((entry) => {
      const { podman } = context.target;
      const text = readSingle(entry.value, podman);
      const isZero = text === "" || text === "root" || /^\+?0(?:x0)?0*$/i.test(text);
      if (isZero || numberOf(text, behavioursOf(podman)) !== 0) return [];
      return [
        {
          title: `${entry.key}=${text} is read as 0`,
          why:
            entry.key === "RemapUidSize"
              ? "Quadlet takes only a number here, and says nothing about it."
              : "Quadlet takes only a number here, and says nothing about it: the volume then belongs to root.",
          range: entry.valueRange,
        },
      ];
    }),
};
