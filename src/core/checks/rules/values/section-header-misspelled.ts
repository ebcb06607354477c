import type { SectionLine, UnitDocument } from "../../../unit-file/document.ts";
import { hiddenCharacters } from "../../../unit-file/hidden-characters.ts";
import type { Action } from "../../model/finding.ts";
import { nearestName } from "../../reading/nearest-name.ts";
import type { Rule, RuleExample } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";

const own = "Container";

const container = (text: string): RuleExample => ({ files: { "app.container": text } });

export const sectionHeaderMisspelled: Rule = {
  id: "section-header-misspelled",
  group: "values",
  severity: "error",
  when: "A .container file has no [Container], and a section that is called so but for capital letters or one letter.",
  notWhen: "The name has characters that can’t be seen: hidden-characters speaks of them.",
  where: "In .container files.",
  message: "Quadlet finds no [Container]: upper and lower case count in the names of sections.",
  fix: "Write [Container].",
  evidence: [{ kind: "source", name: "generator-spec.md 2" }],
  examples: {
    fires: [
      container("[container]\nImage=quay.io/example/app:1\n"),
      container("[Containers]\nImage=quay.io/example/app:1\n"),
      container("[Contianer]\nImage=quay.io/example/app:1\n"),
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      container("[Unit]\nDescription=Web\n"),
      container("[Container]\nImage=quay.io/example/app:1\n[container]\nPull=never\n"),
      container("[Con\u200Btainer]\nImage=quay.io/example/app:1\n"),
    ],
  },
  check: ({ document }) => {
    const header = misspelledHeader(document);
    if (header === undefined) return [];
    return [
      {
        title: `[${header.name}] is not [Container]`,
        why: "Upper and lower case count. Quadlet finds no [Container], and says: “no Image or Rootfs key specified”.",
        range: header.nameRange,
        actions: [writeName],
      },
    ];
  },
};

function misspelledHeader({ lines }: UnitDocument): SectionLine | undefined {
  const headers = lines.filter((line) => line.kind === "section");
  if (headers.some(({ name }) => name === own)) return undefined;
  return headers.find(
    ({ name }) => nearestName(name, [own]) !== undefined && hiddenCharacters(name).length === 0,
  );
}

const writeName: Action = {
  kind: "edit",
  label: "Write [Container]",
  edit: (now) => {
    const header = misspelledHeader(now);
    return header === undefined ? [] : [{ ...header.nameRange, insert: own }];
  },
};
