import type { UnitDocument } from "../../../unit-file/document.ts";
import type { TextChange, TextRange } from "../../../unit-file/text.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { unreadLines, whatIsLeftOut } from "./parts/unread-lines.ts";

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
      { files: { "app.container": "\uFEFF\uFEFF[Container]\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "\uFEFF# web\n[Container]\nImage=quay.io/example/app:1\n" } },
    ],
    silent: [containerOf("Image=quay.io/example/app:1")],
  },
  check: (context) =>
    unreadLines(context, "mark").map((line) => ({
      title: `${line.from === 0 ? "The file" : `Line ${line.lineNumber}`} begins with an invisible mark that Podman can’t read`,
      why: `It is a byte order mark, as some editors write it. ${whatIsLeftOut(context)}`,
      range: marksOf(line, context.document),
      actions: [
        { kind: "edit", label: "Delete it", edit: (now) => withoutMarks({ ...context, document: now }) },
      ],
    })),
};

function withoutMarks(context: CheckContext): readonly TextChange[] {
  const { document } = context;
  return unreadLines(context, "mark").map((line) => {
    const { from, to } = marksOf(line, document);
    return { from, to, insert: "" };
  });
}

/** Files put together from several have several marks. */
function marksOf({ from, to }: TextRange, { text }: UnitDocument): TextRange {
  const line = text.slice(from, to);
  return { from, to: from + line.length - line.replace(/^\uFEFF+/, "").length };
}
