import { does } from "../../../podman/behaviours.ts";
import type { Release } from "../../../podman/release.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { linesOfKind } from "../../../unit-file/lines-of-kind.ts";
import { endsInBackslash, isBlank, isComment, physicalLines } from "../../../unit-file/physical-line.ts";
import type { PhysicalLine } from "../../../unit-file/physical-line.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const continuationGlued: Rule = {
  id: "continuation-glued",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A line ends in a backslash without a blank before it, and the next line is not empty.",
  notWhen:
    "What stands before the backslash sets apart as well: one of `, ; : = / | & ( { [`, or a quote that opens there.",
  where:
    "Up to Podman 4.9 a blank at the beginning of the next line sets it apart. Up to 5.3 this holds for Quadlet’s own section only.",
  message: "Quadlet puts nothing between the two lines: the words become one.",
  fix: "Write a blank before the backslash.",
  evidence: [{ kind: "source", name: "generator-spec.md 2.1" }],
  examples: {
    fires: [
      containerWith("Exec=app --one\\\n  --two"),
      containerWith("Exec=app --one\\\n# more\n  --two\\\n  --three"),
      containerWith("[Service]\nExecStartPre=/bin/echo one\\\n  two"),
      containerWith("Exec=app --one\\\n--two", { podman: "4.9" }),
      containerWith("Exec=app 'one'\\\n  --two"),
    ],
    silent: [
      containerWith("Exec=app --one \\\n  --two"),
      containerWith("Exec=app --one\\\n\n  --two"),
      containerWith("Exec=\\\n  app"),
      containerWith("DropCapability=CAP_CHOWN \\\n  CAP_KILL"),
      containerWith("Exec=sh -c 'true;\\\n  false'"),
      containerWith("Exec=sh -c '\\\n  true'"),
      containerWith('HealthCmd=sh -c "\\\n  true && \\\n  exit 0"'),
      containerWith("# one\\\n# two"),
      containerWith("Ex\\\nec=app"),
      containerWith("Exec=app --one\\\n  --two", { podman: "4.9" }),
    ],
  },
  check: (context) =>
    linesOfKind(context.document, "entry")
      .filter((line) => line.lineCount > 1 && isJoined(line, context))
      .flatMap((line) =>
        gluedEnds(context, line).map(({ range, before, after, number }) => ({
          title: `Lines ${number} and ${number + 1} are joined without a blank: “${before}${after}”`,
          why: "Quadlet puts nothing in the place of the backslash, and takes the blanks away that begin a line.",
          range,
          // A second backslash would begin an escape then.
          actions: before.endsWith("\\")
            ? []
            : [replacePart("Write a blank before the backslash", line, range, " \\")],
        })),
      ),
};

/** Up to 5.3 systemd joins the lines of other sections, with a blank (generator-spec.md 2.1). */
function isJoined({ section: of }: EntryLine, { section, target }: CheckContext): boolean {
  return of === section || of === "Quadlet" || does(target.podman, "skipsCommentsInContinuations");
}

interface GluedEnd {
  /** The backslash. */
  readonly range: TextRange;
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

function gluedEnds({ document, target }: CheckContext, entry: EntryLine): readonly GluedEnd[] {
  const { text } = document;
  const lines = physicalLines(text, entry);
  const saying = lines.filter((each) => !isBlank(each) && !isComment(text, each));
  let passed = 0;
  return lines.flatMap((line, index): readonly GluedEnd[] => {
    if (line === saying[passed]) passed++;
    const next = lines[index + 1];
    if (next === undefined || isBlank(next) || isComment(text, line) || !endsInBackslash(text, line))
      return [];
    const further = saying[passed];
    const written = text.slice(line.content.from, line.content.to - 1);
    if (further === undefined || !/[^\s,;:=/|&({[]$/.test(written) || opensQuote(written)) return [];
    if (keepsBlank(text, further, target.podman)) return [];
    const range = { from: line.content.to - 1, to: line.content.to };
    if (range.from < entry.valueRange.from) return [];
    const before = /(?<!\S)\S*$/.exec(written)?.[0] ?? "";
    const after = /^[^\s\\]*/.exec(text.slice(further.content.from, further.content.to))?.[0] ?? "";
    return [{ range, number: entry.lineNumber + index, before, after }];
  });
}

/** Nothing is glued to a quote that begins a word: the text goes on inside it. */
function opensQuote(written: string): boolean {
  return /(?:^|[\s=])["']$/.test(written);
}

function keepsBlank(text: string, { from }: PhysicalLine, podman: Release): boolean {
  return !does(podman, "trimsContinuations") && /[ \t]/.test(text.charAt(from));
}
