import { readDropInName } from "../../../quadlet/names/drop-in-name.ts";
import { stemOf, unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import type { Rule } from "../../model/rule.ts";
import { renameFile } from "./parts/rename-file.ts";

const text = "[Container]\nImage=quay.io/example/app:1\n";

export const fileExtensionCase: Rule = {
  id: "file-extension-case",
  group: "values",
  severity: "error",
  kinds: "all",
  when: "The name of a file ends as that of a Quadlet file does, but for capital letters; or in .container.txt.",
  notWhen:
    "The ending switches a file off or marks a pattern: .bak, .old, .orig, .disabled, .off, .sample, .example, .in, .j2, .tmpl, .template, ~.",
  message: "Quadlet reads only files whose names end exactly in .container, .volume, .network and so on.",
  fix: "Rename the file.",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (IsExtSupported)" },
    { kind: "source", name: "generator-spec.md 1" },
  ],
  examples: {
    fires: [
      { files: { "web.Container": text } },
      { files: { "web.CONTAINER": text } },
      { files: { "web.container.txt": text } },
    ],
    silent: [
      { files: { "web.container": text } },
      { files: { "Web.container": text } },
      { files: { "web.container.bak": text } },
      { files: { "disk.image.txt": "" } },
      { files: { "web.container.d/10.conf": "[Container]\nPull=newer\n" } },
    ],
  },
  check: ({ fileName, others }) => {
    if (unitKindOf(fileName) !== undefined || readDropInName(fileName) !== undefined) return [];
    const name = fileName.replace(/(?<=\.container)\.txt$/i, "");
    const meant = unitKindOf(name.toLowerCase());
    if (meant === undefined) return [];
    const better = `${stemOf(name)}${meant.extension}`;
    return [
      {
        title: `Quadlet does not read ${fileName}`,
        why: `It reads files whose names end exactly in ${meant.extension}.`,
        actions: renameFile(fileName, better, others),
      },
    ];
  },
};
