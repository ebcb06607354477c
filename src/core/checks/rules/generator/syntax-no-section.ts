import { keysOf } from "../../../podman/keys/keys.ts";
import { systemdKeys } from "../../../podman/keys/systemd-keys.ts";
import type { UnitDocument } from "../../../unit-file/document.ts";
import { insertLines } from "../../../unit-file/insert.ts";
import type { Action } from "../../model/finding.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { unreadLines, whyUnread } from "./parts/unread-lines.ts";

export const syntaxNoSection: Rule = {
  id: "syntax-no-section",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A key stands before the first section.",
  where: "Up to Podman 4.9 only the file itself is left out.",
  message:
    "A key needs a section above it; the file is left out, and with it every Quadlet file of the same folder.",
  fix: "Write [Container] above.",
  evidence: [{ kind: "source", name: "pkg/systemd/parser/unitfile.go@v5.8.3" }],
  examples: {
    fires: [
      { files: { "app.container": "Image=quay.io/example/app:1\n" } },
      { files: { "app.container": "# web\nDescription=Web\n[Container]\nImage=quay.io/example/app:1\n" } },
    ],
    silent: [{ files: { "app.container": "# Image=\n[Container]\nImage=quay.io/example/app:1\n" } }],
  },
  check: (context) => {
    const [first] = unreadLines(context, "no-section");
    if (first === undefined) return [];
    return [
      {
        title: `Line ${first.lineNumber} stands in no section`,
        why: whyUnread(context, first, `Podman says: “${first.problem}”`),
        range: first,
        actions: openSection(context),
      },
    ];
  },
};

/** Writes the header of the section that knows all keys without one. */
function openSection(context: CheckContext): readonly Action[] {
  const { document, section } = context;
  const keys = unreadLines(context, "no-section").map(({ from, to }) => keyIn(document.text.slice(from, to)));
  const names = section === "" ? ["Unit", "Service", "Install"] : [section, "Unit", "Service", "Install"];
  const name = names.find((each) => keys.every((key) => isKnown(each, key)));
  if (name === undefined) return [];
  const edit = (now: UnitDocument) => {
    const [line] = unreadLines({ ...context, document: now }, "no-section");
    return line === undefined ? [] : insertLines(now, line.from, [`[${name}]`]);
  };
  return [{ kind: "edit", label: `Write [${name}] above`, edit }];
}

function keyIn(line: string): string {
  return line.slice(0, line.indexOf("=")).trim();
}

function isKnown(section: string, key: string): boolean {
  return systemdKeys(section)?.has(key) ?? keysOf(section).some((known) => known.key === key);
}
