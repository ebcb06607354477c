import { suggestFileName } from "../../../quadlet/names/suggest-file-name.ts";
import { stemOf, unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { hiddenCharacters } from "../../../unit-file/hidden-characters.ts";
import type { Rule } from "../../model/rule.ts";
import { renameFile } from "./parts/rename-file.ts";

const text = "[Container]\nImage=quay.io/example/app:1\n";

export const fileNameBlank: Rule = {
  id: "file-name-blank",
  group: "values",
  severity: "warning",
  kinds: ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"],
  when: "The name of a file has blanks or characters other than A–Z, a–z, 0–9 and : _ . - @ \\.",
  notWhen: "They can’t be seen, or turn text around: hidden-characters speaks of them.",
  message: "systemd takes no such names of services.",
  fix: "Use letters, digits and -.",
  evidence: [{ kind: "source", name: "man systemd.unit, Description" }],
  examples: {
    fires: [{ files: { "my web.container": text } }, { files: { "café.container": text } }],
    silent: [
      { files: { "my\u200Bweb.container": text } },
      { files: { "my-web.container": text } },
      { files: { "my_web@1.container": text } },
    ],
  },
  check: ({ fileName, others }) => {
    const name = fileName.slice(fileName.lastIndexOf("/") + 1);
    const refused = /[^A-Za-z0-9:_.\\@-]/u.exec(name)?.[0];
    const kind = unitKindOf(name);
    const isToldElsewhere = hiddenCharacters(fileName).length > 0;
    if (refused === undefined || kind === undefined || isToldElsewhere) return [];
    const better = suggestFileName(stemOf(name), kind).name;
    return [
      {
        title: `systemd takes no ${/\s/.test(refused) ? "blank" : refused} in the name of a service`,
        why: `The service is called as the file is, and its name may have letters a–z, digits and : _ . - @ only.`,
        actions: name === fileName ? renameFile(fileName, better, others) : [],
      },
    ];
  },
};
