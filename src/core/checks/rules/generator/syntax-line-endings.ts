import type { Rule } from "../../model/rule.ts";
import { endsLinesInCr } from "./parts/unread-lines.ts";

/** generator-spec.md 2: a text is split at LF only. */
export const syntaxLineEndings: Rule = {
  id: "syntax-line-endings",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "The lines of a file end in CR alone, as on very old computers.",
  message: "Podman reads one long line.",
  fix: "End the lines in LF.",
  evidence: [{ kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3" }],
  examples: {
    fires: [{ files: { "app.container": "[Container]\rImage=quay.io/example/app:1\r" } }],
    silent: [{ files: { "app.container": "[Container]\r\nImage=quay.io/example/app:1\r\n" } }],
  },
  check: ({ document }) =>
    endsLinesInCr(document)
      ? [
          {
            title: "The lines end in CR alone, so that Podman reads one line",
            why: "Lines end in a line feed (LF), with or without CR before it.",
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
