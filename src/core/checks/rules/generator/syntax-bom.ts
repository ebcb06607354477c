import type { Rule } from "../../rule.ts";
import { containerOf } from "../../unit-examples.ts";
import { byteOrderMark, unreadLines, whatIsLeftOut } from "./parts/unread-lines.ts";

/** rules.md syntax-bom */
export const syntaxBom: Rule = {
  id: "syntax-bom",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "The text, or a line that Podman can’t read, begins with the character U+FEFF.",
  message: "An invisible mark makes the line unreadable; the file and those beside it are left out.",
  fix: "Delete the character.",
  evidence: [
    { kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3, seen in runs of the generator" },
    { kind: "source", name: "generator-spec.md 2" },
  ],
  examples: {
    fires: [
      { files: { "app.container": "\uFEFF[Container]\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "\uFEFF# web\n[Container]\nImage=quay.io/example/app:1\n" } },
    ],
    silent: [containerOf("Image=quay.io/example/app:1")],
  },
  check: (context) =>
    unreadLines(context, "mark").map(({ from, lineNumber }) => ({
      title: `${from === 0 ? "The file" : `Line ${lineNumber}`} begins with an invisible mark that Podman can’t read`,
      why: `It is a byte order mark, as some editors write it. ${whatIsLeftOut(context)}`,
      range: { from, to: from + byteOrderMark.length },
      actions: [
        {
          kind: "edit",
          label: "Delete it",
          edit: (now) =>
            unreadLines({ ...context, document: now }, "mark").map((line) => ({
              from: line.from,
              to: line.from + byteOrderMark.length,
              insert: "",
            })),
        },
      ],
    })),
};
