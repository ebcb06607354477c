import type { UnitDocument } from "../../unit-file/document.ts";
import type { Rule } from "../rule.ts";

/** generator-spec.md 2: a text is split at LF only. */
export const syntaxLineEndings: Rule = {
  id: "syntax-line-endings",
  isForEveryKind: true,
  check: ({ document }) =>
    endsLinesInCr(document)
      ? [
          {
            severity: "error",
            title: "The lines end in CR alone: Podman reads one line.",
            why: "Lines end in a line feed (LF), with or without CR before it.",
            evidence: [{ kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3" }],
            actions: [
              {
                kind: "edit",
                label: "Use line feeds",
                edit: ({ text }) =>
                  [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
                    from: index,
                    to: index + 1,
                    insert: "\n",
                  })),
              },
            ],
          },
        ]
      : [],
};

/** Is the text one line only because its lines end in CR? */
export function endsLinesInCr({ text }: UnitDocument): boolean {
  return /\r[^\n]/.test(text) && !text.includes("\n");
}
