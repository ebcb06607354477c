import type { Rule } from "../rule.ts";

/** Seen in runs of 5.4.2, 5.8.6 and 6.1.1: a continuation that never ends is no entry, and nothing says so. */
export const lineDropped: Rule = {
  id: "line-dropped",
  isForEveryKind: true,
  check: ({ document }) =>
    document.lines.flatMap((line) => {
      const isBackslashAlone = document.text.slice(line.from, line.to).trim() === "\\";
      if (line.kind !== "dropped" || isBackslashAlone) return [];
      return [
        {
          severity: "warning",
          title: `Podman leaves out line ${line.lineNumber}`,
          why: "A backslash joins it to the lines below, and only comments or blank lines follow up to the end of the file. Podman then drops all of it without a word.",
          range: line,
          evidence: [{ kind: "source", name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1" }],
          actions: [],
        },
      ];
    }),
};
