import { splitWords } from "../../../podman/words/words.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

export const unterminatedQuote: Rule = {
  id: "unterminated-quote",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A quote is opened and never closed.",
  where:
    "In AddCapability, DropCapability, AddDevice, Sysctl, LogOpt, UIDMap, GIDMap, and other keys that are lists of plain words.",
  message: "Quadlet drops all words of the line without a message.",
  fix: "Close the quote.",
  evidence: [{ kind: "source", name: "generator-spec.md 3.1" }],
  examples: {
    fires: [
      containerWith('Sysctl="net.core.somaxconn=1024'),
      containerWith("DropCapability=all 'NET_RAW"),
      { files: { "app.kube": '[Kube]\nYaml=app.yml\nAutoUpdate="registry\n' } },
    ],
    silent: [
      containerWith("Sysctl=net.core.somaxconn=1024"),
      containerWith('Sysctl="net.core.somaxconn=1024"'),
      containerWith("Exec=echo \"it's"),
      containerWith('Sysctl="a=1\nSysctl=\nSysctl=b=1'),
    ],
  },
  check: (context) =>
    linesReadAs(context, "words").flatMap((entry) => {
      const split = splitWords(entry.value);
      if ("words" in split) return [];
      const { document } = context;
      const end = { from: entry.valueRange.to, to: entry.valueRange.to };
      const quote = entry.value.slice(split.from, split.to);
      return [
        {
          title: `A quote in ${entry.key}= is never closed`,
          why: "Quadlet drops all words of the line, and says nothing about it.",
          range: rangeInValue(document, entry, split.from, split.to),
          actions: [replacePart("Close the quote", entry, end, quote)],
        },
      ];
    }),
};
