import { linesWhere } from "../../../unit-file/lines-where.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";
import { severityOf } from "./parts/refused-line.ts";

export const singleQuotesKept: Rule = {
  id: "single-quotes-kept",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A value as a whole stands in single quotes.",
  notWhen: "`Network=`, of which network-quoted speaks; and commands with more quotes inside.",
  where: "In keys with one value, and in lists whose lines are taken as they stand.",
  message: "Single quotes are not removed here: they become part of the value.",
  fix: "Remove them.",
  evidence: [{ kind: "source", name: "generator-spec.md 3" }],
  examples: {
    fires: [
      containerWith("HostName='web'"),
      containerWith("HealthCmd='curl -f http://localhost'"),
      containerWith("Volume='/srv/my data:/data'"),
    ],
    silent: [
      containerWith("HostName=web"),
      containerWith("Exec='my program'"),
      containerWith("Environment='A=b c'"),
      containerWith("HealthCmd='/bin/my check' 'a b'"),
      containerWith("HostName='web'\nHostName=web"),
    ],
  },
  check: (context) =>
    linesReadAs({ ...context, where: beginsWithQuote }, "last", "last-even-empty", "list").flatMap(
      (entry) => {
        const inner = /^'([^']*)'$/.exec(entry.value)?.[1];
        if (inner === undefined || entry.key === "Network") return [];
        return [
          {
            severity: severityOf(entry, context),
            title: `The quotes of ${entry.key}= are part of the value`,
            why: `Podman gets ${entry.value} with its quotes: single quotes are not removed here.`,
            range: entry.valueRange,
            actions:
              entry.lineCount === 1
                ? [replacePart("Remove the quotes", entry, entry.valueRange, inner.trim())]
                : [],
          },
        ];
      },
    ),
};

const beginsWithQuote = linesWhere((value) => value.startsWith("'"));
