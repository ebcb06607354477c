import { linesWhere } from "../../../unit-file/lines-where.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

/** Lists with whose quotes Podman can do nothing. Of those of Network= network-quoted speaks. */
const lists: ReadonlySet<string> = new Set([
  "Volume",
  "PublishPort",
  "DNS",
  "AddHost",
  "Tmpfs",
  "Ulimit",
  "GroupAdd",
  "NetworkAlias",
  "ExposeHostPort",
]);

export const quotesKeptInList: Rule = {
  id: "quotes-kept-in-list",
  group: "values",
  severity: "error",
  kinds: "all",
  when: "A value begins or ends with a double quote.",
  notWhen: "`Network=`, of which network-quoted speaks.",
  where:
    "In lists whose lines are taken as they stand: Volume, PublishPort, DNS, AddHost, Tmpfs, Ulimit, GroupAdd, NetworkAlias, ExposeHostPort.",
  message: "Quotes are kept in these keys, so that Podman gets them as part of the text.",
  fix: "Remove them; blanks need no quotes here.",
  evidence: [{ kind: "source", name: "generator-spec.md 3" }],
  examples: {
    fires: [
      containerWith('Volume="/srv/my data:/data"'),
      containerWith('PublishPort="8080:80"'),
      containerWith('AddHost=db:192.0.2.4"'),
      podWith('Volume="/srv/data:/data"'),
    ],
    silent: [
      containerWith("Volume=/srv/my data:/data"),
      containerWith('HostName="web"'),
      containerWith('Environment="A=b c"'),
      containerWith('Volume="/srv/data:/data"\nVolume='),
    ],
  },
  check: (context) =>
    linesReadAs({ ...context, where: hasOuterQuote }, "list").flatMap((entry) => {
      if (!lists.has(entry.key)) return [];
      const inner = entry.value.replaceAll(/^"+|(?<!")"+$/g, "").trim();
      return [
        {
          title: `The quotes of ${entry.key}= are part of the value`,
          why: `Podman gets ${entry.value} with its quotes, and can do nothing with it.`,
          range: entry.valueRange,
          actions:
            entry.lineCount === 1 ? [replacePart("Remove the quotes", entry, entry.valueRange, inner)] : [],
        },
      ];
    }),
};

const hasOuterQuote = linesWhere((value) => /^"|"$/.test(value));
