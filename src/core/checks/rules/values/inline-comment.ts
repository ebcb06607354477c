import type { EntryLine, UnitDocument } from "../../../unit-file/document.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import type { Action } from "../../model/finding.ts";
import { sameEntry } from "../../fixes/same-entry.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { commentBehind } from "./parts/comment-behind-value.ts";
import { countingLines, systemdSections } from "./parts/counting-lines.ts";
import { severityOf } from "./parts/refused-line.ts";

export const inlineComment: Rule = {
  id: "inline-comment",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "Behind a value stands a blank, # or ;, and a further blank or a letter, outside quotes.",
  notWhen:
    "The key holds a command (Exec, HealthCmd, HealthStartupCmd, ReloadCmd, Entrypoint and the Exec keys of [Service]) or free text (Description, Label, Annotation, Environment with quotes).",
  message: "Comments need a line of their own: this text is part of the value.",
  fix: "Move the comment to a line of its own.",
  evidence: [
    { kind: "source", name: "generator-spec.md 2" },
    { kind: "source", name: "Maintainerr/Maintainerr#3694" },
  ],
  examples: {
    fires: [
      foundAs("error", containerWith("PublishPort=8080:80 # web")),
      foundAs("error", containerWith("PublishPort=8080:80 ; web")),
      containerWith("Environment=TZ=UTC # zone"),
      containerWith("PodmanArgs=--memory 1g   #limit"),
      containerWith("[Install]\nWantedBy=default.target # at boot"),
      foundAs("error", containerWith("Pull= # as ever")),
    ],
    silent: [
      containerWith("# web\nPublishPort=8080:80"),
      containerWith("Exec=sh -c true # web"),
      containerWith("HealthCmd=true ; exit 1"),
      containerWith("PodmanArgs=--label 'a # b'"),
      containerWith("Label=note=blue # b"),
      containerWith("Volume=/srv/c#d;e:/data"),
      containerWith("PodmanArgs=--env COLOR=#fff"),
      containerWith("PodmanArgs=--memory 1g # limit\nPodmanArgs="),
      containerWith("[Service]\nExecStartPre=/bin/true ; /bin/false"),
    ],
  },
  check: (context) =>
    [context.section, "Quadlet", ...systemdSections].flatMap((section) =>
      countingLines({ settings: context.settings, section, where: hasSign }).flatMap((entry) => {
        const { document } = context;
        const start = commentBehind(document, entry);
        if (start === undefined) return [];
        const comment = entry.value.slice(start);
        return [
          {
            severity: severityOf(entry, context),
            title: `“${comment}” is part of the value of ${entry.key}=`,
            why: "A comment needs a line of its own: Podman and systemd read everything behind the =.",
            range: rangeInValue(document, entry, start, entry.value.length),
            actions: moveAbove(entry, start, comment),
          },
        ];
      }),
    ),
};

const hasSign = linesWhere((value) => /[#;]/.test(value));

function moveAbove(entry: EntryLine, start: number, comment: string): readonly Action[] {
  if (entry.lineCount > 1) return [];
  const line = `# ${comment.slice(1).trim()}`;
  const edit = (now: UnitDocument) => {
    const same = sameEntry(now, entry);
    if (same === undefined) return [];
    const { from, value, valueRange } = same;
    const behind = valueRange.from + value.slice(0, start).trimEnd().length;
    return [
      { from, to: from, insert: `${line}${now.lineEnding}` },
      { from: behind, to: valueRange.to, insert: "" },
    ];
  };
  return [{ kind: "edit", label: "Move it above the line", edit }];
}
