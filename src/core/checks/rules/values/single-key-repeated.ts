import { linesOf } from "../../../podman/keys/lines-of.ts";
import { keysIn } from "../../../unit-file/names-in.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { isInDropIn } from "../../fixes/same-entry.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { systemdSections } from "./parts/counting-lines.ts";

export const singleKeyRepeated: Rule = {
  id: "single-key-repeated",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A key with one value stands several times in a file.",
  notWhen:
    "An empty line of the key stands between them, which takes back what is above; or one of them stands in a drop-in.",
  message: "Only the last line counts.",
  fix: "Delete the other lines.",
  evidence: [
    { kind: "source", name: "generator-spec.md 3" },
    { kind: "source", name: "man systemd.service" },
  ],
  examples: {
    fires: [
      containerWith("Exec=first\nExec=second"),
      containerWith("HostName=a\n[Service]\nRestart=always\n[Container]\nHostName=b"),
      containerWith("[Service]\nRestart=always\nRestart=no"),
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nExec=first\nExec=second\n",
          "db.container": "[Container]\nImage=quay.io/example/db:1\n",
          "db.container.d/10.conf": "[Container]\nExec=third\n",
        },
      },
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nExec=first\nExec=second\n",
          "app.container.d/10.conf": "[Container]\nExec=third\n",
        },
      },
    ],
    silent: [
      containerWith("Exec=second"),
      containerWith("Exec=first\nExec=\nExec=second"),
      containerWith("Volume=/a:/a\nVolume=/b:/b\nEnvironment=A=1\nEnvironment=B=2"),
      containerWith("[Unit]\nAfter=a.service\nAfter=b.service"),
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\nExec=first\n",
          "app.container.d/10.conf": "[Container]\nExec=second\n",
        },
      },
    ],
  },
  check: (context) =>
    [context.section, "Quadlet", ...systemdSections].flatMap((section) =>
      keysIn(context.document, section).flatMap((key) => found(section, key, context)),
    ),
};

function found(section: string, key: string, context: CheckContext): readonly Found[] {
  const all = context.settings.lines(section, key);
  if (all.length < 2 || linesOf({ section, key }) !== "last-counts") return [];
  const own = all.filter((line) => !isInDropIn(context.own, line));
  const lines = own.slice(own.findLastIndex(({ value }) => value === "") + 1);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const others = lines.slice(0, -1);
  return [
    {
      title: `Only the last ${key}= counts`,
      why: `Line ${last.lineNumber} takes the place of ${others.length === 1 ? "line" : "lines"} ${others.map(({ lineNumber }) => lineNumber).join(", ")}.`,
      range: first.valueRange,
      actions: [
        deleteLines(others.length === 1 ? "Delete the other line" : "Delete the other lines", others),
      ],
    },
  ];
}
