import { conventionalOrder } from "../../../podman/keys/order.ts";
import type { EntryLine, MalformedLine, SettingName } from "../../../unit-file/document.ts";
import { entriesNamed } from "../../../unit-file/entries-named.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import type { Action } from "../../model/finding.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { unreadLines, whyUnread } from "./parts/unread-lines.ts";

export const syntaxSection: Rule = {
  id: "syntax-section",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A line begins with [ and opens no section: ] is missing, something stands behind it, or the name is empty or has a [ in it.",
  message:
    "Podman can’t read the line; the file is left out, and with it every Quadlet file of the same folder. With a = in it, it is taken for a key.",
  fix: "Write [Name] alone on the line.",
  evidence: [
    { kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 2" },
  ],
  examples: {
    fires: [
      { files: { "app.container": "[Container] # web\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "[Container\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "[[Container]]\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "[Container]\uFEFF\nImage=quay.io/example/app:1\n" } },
      containerWith("[]"),
      containerWith("[Service] # as=ever\nRestart=always"),
    ],
    silent: [
      { files: { "app.container": "# web\n[Container]\nImage=quay.io/example/app:1\n" } },
      { files: { "app.container": "  [Container]  \nImage=quay.io/example/app:1\n" } },
    ],
  },
  check: (context) => [
    ...unreadLines(context, "section").map((line) => ({
      title: `Line ${line.lineNumber} opens no section`,
      why: whyUnread(context, line, `Podman says: ${line.problem}`),
      range: line,
      actions: writeAlone(context, line),
    })),
    ...entriesNamed(context.document, isTakenForKey).map((line) => ({
      title: `Line ${line.lineNumber} opens no section`,
      why: "Podman takes it for a key, because of the = in it, and what stands below it for more of the section above.",
      range: line,
      actions: writeAlone(context, line),
    })),
  ],
};

function isTakenForKey({ key }: SettingName): boolean {
  return key.startsWith("[");
}

/** What follows a header that was meant: nothing but brackets, or a comment, which comes to stand above. */
const meant = /^\s*\[+\s*(?<name>[A-Za-z]+)[\s\]]*(?<comment>[#;].*)?$/;

function writeAlone({ document }: CheckContext, line: MalformedLine | EntryLine): readonly Action[] {
  const written = withoutEnding(document.text, line);
  const { name, comment } = meant.exec(written)?.groups ?? {};
  if (name === undefined || !conventionalOrder.sections.includes(name)) return [];
  const above = comment === undefined ? "" : `${comment}${document.lineEnding}`;
  return [
    {
      kind: "edit",
      label: `Write [${name}]`,
      edit: ({ lines, text }) =>
        lines
          .filter(({ from, to, lineNumber }) => {
            return lineNumber === line.lineNumber && withoutEnding(text, { from, to }) === written;
          })
          .map(({ from }) => ({ from, to: from + written.length, insert: `${above}[${name}]` })),
    },
  ];
}

/** With invisible characters at its end, which may be what is wrong. */
function withoutEnding(text: string, { from, to }: TextRange): string {
  return text.slice(from, to).replace(/\r?\n$/, "");
}
