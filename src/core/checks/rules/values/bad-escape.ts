import { does } from "../../../podman/behaviours.ts";
import type { Target } from "../../../podman/target.ts";
import { unknownEscapes } from "../../../podman/words/words.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

export const badEscape: Rule = {
  id: "bad-escape",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A backslash in a line that is read like a command begins no escape that Podman knows, such as \\d or \\$.",
  where:
    "In Exec, Environment, Label, Annotation, PodmanArgs, GlobalArgs, Secret, Mount, Mask, Unmask, EnvironmentFile, ReloadCmd, and Options and BuildArg of other files.",
  message: "Quadlet drops the whole line: from Podman 5.6 with a warning for some keys, else without a word.",
  fix: "Write the backslash twice; for a dollar sign write $$.",
  evidence: [{ kind: "source", name: "generator-spec.md 3.2" }],
  examples: {
    fires: [
      containerWith(String.raw`Exec=grep \d+ /data/\d`),
      containerWith(String.raw`Exec=sh -c "echo \$HOME"`),
      containerWith(String.raw`Environment=PATTERN=^\w+$`),
      containerWith(String.raw`Exec=find /data -exec rm {} \;`),
      containerWith(String.raw`Label="traefik.rule=HostRegexp(\.example)"`),
    ],
    silent: [
      containerWith(String.raw`Exec=grep \\d+ /data`),
      containerWith(String.raw`Exec=printf "a\tb\n\x41\101\u00e9\s\""`),
      containerWith(String.raw`Exec=grep \d+` + "\nExec=true"),
      containerWith(String.raw`HealthCmd=grep \d+ /data`),
      containerWith(String.raw`Sysctl=a\d`),
    ],
  },
  check: (context) =>
    linesReadAs({ ...context, where: hasBackslash }, "arguments", "last-arguments", "key-values").flatMap(
      (entry) => {
        const escapes = unknownEscapes(entry.value);
        const [first] = escapes;
        if (first === undefined) return [];
        const { document, target } = context;
        const written = entry.value.slice(first.from, first.to);
        // find -exec … \\; takes a lone ; which systemd would read as the end of the command.
        const isSeparator = escapes.some(({ from, to }) => entry.value.slice(from, to) === String.raw`\;`);
        const place = ({ from, to }: TextRange) => rangeInValue(document, entry, from, to);
        return [
          {
            title: `Podman drops this ${entry.key}= because of the escape “${written}”`,
            why: `It knows no such escape, and so nothing of the line counts. ${isWarnedOf(entry, target) ? "It says only “unsupported escape char”." : "It says nothing about it."}`,
            range: place(first),
            actions: isSeparator
              ? []
              : [
                  together(
                    written === String.raw`\$` ? "Write $$" : "Write the backslash twice",
                    escapes.map((escape) =>
                      replacePart(
                        "",
                        entry,
                        place(escape),
                        literal(entry.value.slice(escape.from, escape.to)),
                      ),
                    ),
                  ),
                ],
          },
        ];
      },
    ),
};

const hasBackslash = linesWhere((value) => value.includes("\\"));

/** How the characters are written that were meant. */
function literal(escape: string): string {
  return escape === String.raw`\$` ? "$$" : `\\${escape}`;
}

/** generator-spec.md 15, warnings. */
function isWarnedOf({ key }: EntryLine, { podman }: Pick<Target, "podman">): boolean {
  if (key === "Exec" || key === "ReloadCmd") return does(podman, "warnsOfArgumentEscapes");
  return (
    ["Environment", "Label", "Annotation", "Options", "BuildArg"].includes(key) &&
    does(podman, "warnsOfKeyValueEscapes")
  );
}
