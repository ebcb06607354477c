import type { Line, UnitDocument } from "../../unit-file/document.ts";
import type { Rule } from "../rule.ts";
import { refusal } from "./refusal.ts";

const mark = "\uFEFF";

/** rules.md syntax-bom: what some editors write before the first line; it also comes from files put together. */
export const syntaxBom: Rule = {
  id: "syntax-bom",
  isForEveryKind: true,
  check: ({ document, kind, target }) =>
    document.lines
      .filter((line) => beginsWithMark(document, line))
      .map(({ from, lineNumber }) => ({
        severity: "error",
        title: `${from === 0 ? "The file" : `Line ${lineNumber}`} begins with an invisible mark (a byte order mark); Podman can’t read it.`,
        why: refusal(kind, target),
        range: { from, to: from + mark.length },
        evidence: [
          { kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3, seen in runs of the generator" },
        ],
        actions: [
          {
            kind: "edit",
            label: "Remove it",
            edit: (now) =>
              now.lines
                .filter((line) => beginsWithMark(now, line))
                .map((line) => ({ from: line.from, to: line.from + mark.length, insert: "" })),
          },
        ],
      })),
};

/** Is it the mark at its beginning that makes this line unreadable? */
export function beginsWithMark({ text }: UnitDocument, { kind, from }: Line): boolean {
  return kind === "malformed" && text.startsWith(mark, from);
}
