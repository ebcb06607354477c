import type { MalformedLine } from "../../unit-file/document.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { Rule } from "../rule.ts";
import { refusal } from "./refusal.ts";
import { beginsWithMark } from "./syntax-bom.ts";
import { endsLinesInCr } from "./syntax-line-endings.ts";

/** generator-spec.md 2 and 1 (step 3): a line that can’t be read drops every file of its directory. */
export const syntaxLine: Rule = {
  id: "syntax-line",
  isForEveryKind: true,
  check: ({ document, kind, target }) =>
    document.lines.flatMap((line) => {
      if (line.kind !== "malformed" || beginsWithMark(document, line) || endsLinesInCr(document)) return [];
      return [
        {
          severity: "error",
          title: `Podman can’t read line ${line.lineNumber}`,
          why: `It says: ${line.problem}. ${refusal(kind, target)}`,
          range: line,
          evidence: [
            {
              kind: "source",
              name: "pkg/systemd/parser/unitfile.go@v5.8.3, seen in runs of 5.4.2 and 5.8.6",
            },
          ],
          actions:
            line.lineCount === 1
              ? [
                  {
                    kind: "edit",
                    label: "Make it a comment",
                    edit: makeComment(line, document.text.slice(line.from, line.to)),
                  },
                ]
              : [],
        },
      ];
    }),
};

/** Only while the same text stands on that line and can’t be read. */
function makeComment({ lineNumber }: MalformedLine, written: string): Edit {
  return ({ lines, text }) =>
    lines
      .filter((line) => line.kind === "malformed" && line.lineNumber === lineNumber)
      .filter(({ from, to }) => text.slice(from, to) === written)
      .map(({ from }) => ({ from, to: from, insert: "# " }));
}
