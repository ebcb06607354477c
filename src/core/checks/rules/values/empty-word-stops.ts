import { findKey } from "../../../podman/keys/keys.ts";
import { splitArguments, splitWords } from "../../../podman/words/words.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { linesReadAs } from "./parts/counting-lines.ts";

export const emptyWordStops: Rule = {
  id: "empty-word-stops",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A line that is read word by word has a word of nothing but quotes, beside others.",
  message: "Quadlet stops reading at an empty word: it and what follows is lost.",
  fix: "An empty argument can’t be passed in this way: let a shell do it, with sh -c.",
  evidence: [{ kind: "source", name: "generator-spec.md 3.2" }],
  examples: {
    fires: [
      containerWith('Exec=app "" --verbose'),
      containerWith("Exec=app ''"),
      containerWith("DropCapability='' NET_RAW"),
      containerWith('Environment=A=1 "" B=2'),
    ],
    silent: [
      containerWith("Exec=app --verbose"),
      containerWith('Exec=app --name="" --verbose'),
      containerWith('Environment=A=""'),
      containerWith('Exec=""'),
      containerWith('HealthCmd=test "" = ""'),
    ],
  },
  check: (context) =>
    linesReadAs(
      { ...context, where: hasEmptyQuotes },
      "words",
      "arguments",
      "last-arguments",
      "key-values",
    ).flatMap((entry) => {
      const place = emptyWord(entry);
      if (place === undefined) return [];
      const { document } = context;
      const lost = entry.value.slice(place.to).trim();
      const range = rangeInValue(document, entry, place.from, place.to);
      const blankBefore = rangeInValue(document, entry, place.from - 1, place.to);
      return [
        {
          title:
            lost === ""
              ? `The empty word in ${entry.key}= is lost`
              : `“${lost}” is lost behind an empty word`,
          why: `Quadlet stops reading ${entry.key}= at a word of nothing but quotes.`,
          range,
          actions:
            lost === "" && entry.lineCount === 1
              ? [replacePart("Delete the empty word", entry, blankBefore, "")]
              : [],
        },
      ];
    }),
};

const hasEmptyQuotes = linesWhere((value) => /""|''/.test(value));

/** Where a word stands that is nothing but quotes; undefined where the value is nothing else. */
function emptyWord({ section, key, value }: EntryLine): TextRange | undefined {
  const isPlain = findKey(section, key)?.reading === "words";
  const split = isPlain ? splitWords(value) : splitArguments(value);
  if (!("words" in split)) return undefined;
  const read = split.words.at(-1)?.to ?? 0;
  const found = /^\s*((?:""|'')+)(?=\s|$)/.exec(value.slice(read));
  const [whole, quotes] = found ?? [];
  if (whole === undefined || quotes === undefined || whole.trim() === value.trim()) return undefined;
  const to = read + whole.length;
  return { from: to - quotes.length, to };
}
