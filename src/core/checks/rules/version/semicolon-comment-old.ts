import { does } from "../../../podman/behaviours.ts";
import type { CommentLine, UnitDocument } from "../../../unit-file/document.ts";
import type { CheckContext, Rule, RuleExample } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

const old = { podman: "5.3" } as const;
const top: RuleExample["files"] = { "app.container": "; web\n[Container]\nImage=quay.io/example/app:1\n" };

export const semicolonCommentOld: Rule = {
  id: "semicolon-comment-old",
  group: "version",
  severity: "error",
  kinds: "all",
  when: "A comment begins with ;.",
  notWhen:
    "It has a = in it and stands in a section of systemd, as ; `Restart=always` in [Service]: there it is taken for a key, which harms nobody.",
  where: "Up to Podman 5.3.",
  message:
    "It is no comment there: without a = the line can’t be read, which drops the file and its neighbours; with one in Quadlet’s own section it is a key that nobody knows, which drops the file.",
  fix: "Begin the comment with #.",
  evidence: [
    { kind: "source", name: "generator-spec.md 2" },
    { kind: "source", name: "Run of the generator 5.2.5" },
  ],
  examples: {
    fires: [
      { files: top, target: old },
      containerWith("; Pull=newer", old),
      containerWith("[Service]\n; as ever\nRestart=always", old),
    ],
    silent: [
      containerWith("# web", old),
      containerWith("; web", { podman: "5.4" }),
      containerWith("[Service]\n; Restart=always", old),
    ],
  },
  check: (context) => {
    const { target } = context;
    const lines = does(target.podman, "skipsCommentsInContinuations")
      ? []
      : takenForMore(context.document, context.section);
    const [first] = lines;
    if (first === undefined) return [];
    return [
      {
        title: `${first.lineNumber === lines.at(-1)?.lineNumber ? `Line ${first.lineNumber} begins` : `${lines.length} lines begin`} with ;, which is no comment for Podman ${target.podman}`,
        why: "A comment begins with # up to Podman 5.3. Any other line that is no setting drops the file.",
        range: first,
        actions: [
          {
            kind: "edit",
            label: "Use #",
            edit: (now) =>
              takenForMore(now, context.section).map((line) => {
                const from = semicolonAt(now, line);
                return { from, to: from + 1, insert: "#" };
              }),
          },
        ],
      },
    ];
  },
};

/** The comments with a semicolon that older releases take for something else. */
function takenForMore(document: UnitDocument, own: CheckContext["section"]): readonly CommentLine[] {
  let section: string | undefined;
  return document.lines.flatMap((line) => {
    if (line.kind === "section") section = line.name;
    if (line.kind !== "comment" || document.text[semicolonAt(document, line)] !== ";") return [];
    const isHarmless =
      section !== undefined &&
      ![own, "Quadlet"].includes(section) &&
      document.text.slice(line.from, line.to).includes("=");
    return isHarmless ? [] : [line];
  });
}

function semicolonAt({ text }: UnitDocument, { from, to }: CommentLine): number {
  return from + text.slice(from, to).search(/\S|$/);
}
