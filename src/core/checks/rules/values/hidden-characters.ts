import { suggestFileName } from "../../../quadlet/names/suggest-file-name.ts";
import { stemOf, unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { hiddenCharacters } from "../../../unit-file/hidden-characters.ts";
import { linesWithHidden } from "../../reading/hidden-in-lines.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, foundAs } from "../../model/unit-examples.ts";
import { endsLinesInCr } from "../generator/parts/unread-lines.ts";
import { foundInLine } from "./parts/hidden-in-line.ts";
import { inFull, whatIsHidden, whatTheyDo, withoutHidden } from "./parts/hidden-words.ts";
import { renameFile } from "./parts/rename-file.ts";

/** “Trojan Source” (CVE-2021-42574) in unit files. */
export const hiddenCharactersRead: Rule = {
  id: "hidden-characters",
  group: "values",
  severity: "danger",
  kinds: "all",
  when: "A line, or the name of the file, has characters that can’t be seen, that turn text around, or that only look like a blank.",
  notWhen:
    "They stand in a comment or a description, or belong to what is seen: in an emoji, in a word of a script that joins its letters, or, in the text of a variable or label, blanks in quotes and marks beside letters that are written from right to left.",
  message: "The line does something other than what people read.",
  fix: "Delete the characters, and write plain blanks.",
  evidence: [
    { kind: "source", name: "Trojan Source, CVE-2021-42574", url: "https://trojansource.codes/" },
    { kind: "source", name: "Unicode Technical Standard 55, source code handling" },
    { kind: "source", name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("Volume=/srv/\u202E/stsoh\u202C:/data"),
      containerWith("Exec=serve --root=/srv\u2066/www\u2069"),
      containerWith("Environment=A\u200BB=1"),
      containerWith("Exec=echo \u{E0072}\u{E006D}hello"),
      containerWith("Exec=sh -c \u001B[8mtrue"),
      foundAs("warning", containerWith("Exec=echo a\u00A0b")),
      foundAs("warning", containerWith("Exec=echo a\rb")),
      foundAs("warning", containerWith("Environment=A=1\u00A0B=2")),
      foundAs("warning", containerWith('Label="a=x\u200By"')),
      foundAs("error", containerWith("Volu\u200Bme=/srv/app:/data")),
      foundAs("error", containerWith("Volume\u00A0=/srv/app:/data")),
      foundAs("error", containerWith("\u200B# what it is for")),
      foundAs("error", filesAt({ "app.container": "[Con\u200Btainer]\nImage=quay.io/example/app:1\n" })),
      filesAt({ "a\u202Epp.container": containerText("") }),
    ],
    silent: [
      containerWith("# left \u202Eright\nExec=a \\\n# \u202E\n b"),
      containerWith("[Unit]\nDescription=a\u200Bb\u202E"),
      containerWith("Environment=GREETING=👨‍👩‍👧❤️1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
      containerWith("Label=title=می‌خواهم"),
      containerWith('Environment="GREETING=שלום!\u200F"'),
      containerWith('Label="price=Prix\u00A0: 10\u202F€"'),
      containerWith("\u00A0Volume=/srv/app:/data\u00A0"),
      containerWith("Exec=a \\\u00A0\n\u00A0b"),
      containerWith("Exec=echo\tこんにちは　世界"),
    ],
  },
  check: (context) => [...inName(context), ...inLines(context)],
};

function inName({ fileName, others }: CheckContext): readonly Found[] {
  const characters = hiddenCharacters(fileName);
  if (characters.length === 0) return [];
  const kind = unitKindOf(fileName);
  const better = kind && suggestFileName(stemOf(withoutHidden(fileName)), kind).name;
  return [
    {
      title: `The name of this file has ${whatIsHidden(characters)}`,
      why: `${whatTheyDo(characters)}${inFull(fileName)}`,
      actions: better === undefined ? [] : renameFile(fileName, better, others),
    },
  ];
}

function inLines(context: CheckContext): readonly Found[] {
  // Of such a text no line is read as it was meant, and syntax-line-endings says so.
  if (endsLinesInCr(context.document)) return [];
  const lines = linesWithHidden(context.document);
  if (lines.length === 0) return [];
  const foundIn = foundInLine(context);
  return lines.flatMap((line) => foundIn(line) ?? []);
}
