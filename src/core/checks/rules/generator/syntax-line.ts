import type { MalformedLine } from "../../../unit-file/document.ts";
import type { Edit } from "../../../unit-file/edit.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { unreadLines, whyUnread } from "./parts/unread-lines.ts";

export const syntaxLine: Rule = {
  id: "syntax-line",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A line, with those that a backslash joins to it, has no = or begins with one, and is no comment, no section and not empty.",
  where: "Up to Podman 4.9 only the file itself is left out.",
  message:
    "Podman can’t read the line; the file is left out, and with it every Quadlet file of the same folder.",
  fix: "Make a comment of the line, or write `KEY=VALUE`.",
  evidence: [
    { kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3, seen in runs of 5.4.2 and 5.8.6" },
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (loadUnitsFromDir)" },
    { kind: "source", name: "generator-spec.md 1 and 2" },
  ],
  examples: {
    fires: [
      containerWith("just words"),
      containerWith("=quay.io/example/app:1"),
      containerWith("just \\\n  words"),
      containerWith("just words\nmore words"),
      { files: { "app.container.d/10.conf": "oops\n" } },
      containerWith("hello", { podman: "4.9" }),
    ],
    silent: [
      containerWith("# just words"),
      containerWith("; just words"),
      containerWith("Exec=just \\\n  words"),
    ],
  },
  check: (context) =>
    unreadLines(context, "words").map((line) => ({
      title: `Podman can’t read line ${line.lineNumber}`,
      why: whyUnread(context, line, `It says: ${line.problem}`),
      range: line,
      actions:
        line.lineCount === 1
          ? [
              {
                kind: "edit",
                label: "Make it a comment",
                edit: makeComment(line, context.document.text.slice(line.from, line.to)),
              },
            ]
          : [],
    })),
};

/** Only while the same text stands on that line and can’t be read. */
function makeComment({ lineNumber }: MalformedLine, written: string): Edit {
  return ({ lines, text }) =>
    lines
      .filter((line) => line.kind === "malformed" && line.lineNumber === lineNumber)
      .filter(({ from, to }) => text.slice(from, to) === written)
      .map(({ from }) => ({ from, to: from, insert: "# " }));
}
