import type { DroppedLine } from "../../../unit-file/document.ts";
import type { Edit } from "../../../unit-file/edit.ts";
import { linesOfKind } from "../../../unit-file/lines-of-kind.ts";
import { cutBackslashes } from "../../../unit-file/loose-end.ts";
import { physicalLines } from "../../../unit-file/physical-line.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** A continuation that never ends is no entry, and nothing says so. */
export const lineDropped: Rule = {
  id: "line-dropped",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A backslash joins a line to the next ones, and up to the end of the file only comments and empty lines follow.",
  notWhen: "Nothing but a backslash stands on the line.",
  message: "Podman leaves the line out without a word.",
  fix: "Delete the backslash.",
  evidence: [{ kind: "source", name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1" }],
  examples: {
    fires: [containerWith("Exec=serve \\\n"), containerWith("Exec=serve \\\n# the end")],
    silent: [containerWith("Exec=serve\n"), containerWith("\\\n")],
  },
  check: ({ document }) =>
    linesOfKind(document, "dropped").flatMap((line) => {
      const isBackslashAlone = document.text.slice(line.from, line.to).trim() === "\\";
      if (isBackslashAlone) return [];
      return [
        {
          title: `Podman leaves out line ${line.lineNumber}`,
          why: "A backslash joins it to the lines below, and only comments or blank lines follow up to the end of the file. Podman then drops all of it without a word.",
          range: line,
          actions: [{ kind: "edit", label: "Delete the backslash", edit: letCount(line) }],
        },
      ];
    }),
};

/** Without the backslash that joins it to what follows the line is one like any other. */
function letCount({ lineNumber }: DroppedLine): Edit {
  return ({ lines, text }) =>
    lines
      .filter((line) => line.kind === "dropped" && line.lineNumber === lineNumber)
      .flatMap((line) => cutBackslashes(text, physicalLines(text, line)));
}
