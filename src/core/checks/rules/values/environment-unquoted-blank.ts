import { does } from "../../../podman/behaviours.ts";
import { splitArguments } from "../../../podman/words/words.ts";
import type { Word } from "../../../podman/words/word.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { commentBehind } from "./parts/comment-behind-value.ts";
import { countingLines } from "./parts/counting-lines.ts";

export const environmentUnquotedBlank: Rule = {
  id: "environment-unquoted-blank",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A line of `Environment=`, `Label=`, `Annotation=` or `BuildArg=` has several words, and one behind a `NAME=value` has no =, or one begins with =, or the first one ends with a colon.",
  notWhen:
    "All words have a =, which makes a list. From Podman 5.6 words of A–Z, 0–9 and _ are names that the service’s own environment gives a value.",
  message: "A blank ends the value: the rest becomes a variable or label of its own.",
  fix: 'Put quotes around the whole word: `Environment="MSG=hello world"`.',
  evidence: [{ kind: "source", name: "generator-spec.md 3" }],
  examples: {
    fires: [
      containerWith("Environment=MSG=hello world"),
      containerWith("Environment=A=1 MSG=hello wide world B=2"),
      containerWith("Label=org.example.title=My app"),
      containerWith('Environment=JSON={"a": 1}'),
      containerWith('Environment="A=b" # the letter'),
      containerWith("Environment=A=1 TOKEN", { podman: "5.5" }),
      containerWith("Environment=MODE = fast"),
      containerWith("Label=org.example.title =App"),
      containerWith("Environment=MODE: fast"),
      { files: { "app.build": buildWith("BuildArg=TITLE=My app") }, target: { podman: "5.7" } },
    ],
    silent: [
      containerWith('Environment="MSG=hello world"'),
      containerWith("Environment=A=1 B=2"),
      containerWith("Environment=A=1 HTTP_TOKEN"),
      containerWith("Environment=http_proxy https_proxy"),
      containerWith("Environment=A=1 ${MORE}"),
      containerWith("Environment=MSG=hello world\nEnvironment="),
      containerWith("Environment=A:=1 B=2:"),
      containerWith("Environment=A=1: B=2"),
    ],
  },
  check: (context) =>
    countingLines({ ...context, where: hasBlank }, (key) => lists.has(key)).flatMap((entry) =>
      found(entry, context),
    ),
};

const lists: ReadonlySet<string> = new Set(["Environment", "Label", "Annotation", "BuildArg"]);

const hasBlank = linesWhere((value) => /\s/.test(value));

function buildWith(line: string): string {
  return `[Build]\nImageTag=localhost/app:1\nSetWorkingDirectory=unit\n${line}\n`;
}

function found(entry: EntryLine, context: CheckContext): readonly Found[] {
  const { document, target } = context;
  const end = commentBehind(document, entry) ?? entry.value.length;
  const split = splitArguments(entry.value);
  const words = "words" in split ? split.words.filter(({ from }) => from < end) : [];
  const [head, ...others] = words;
  if (head !== undefined && others.length > 0 && /^[^=]+:$/.test(head.text))
    return [asInYaml(entry, context, head, others)];
  const groups = groupsOf(words, does(target.podman, "bareNames"));
  return groups.flatMap(([first, ...bare]): readonly Found[] => {
    const last = bare.at(-1);
    if (first?.text.startsWith("=") === true) return [nameless(entry, context, first)];
    if (first === undefined || last === undefined) return [];
    const [name, value] = cut(first.text);
    const lost = `“${bare.map(({ text }) => text).join(" ")}”`;
    return [
      {
        title: `${name} is only “${value}”: a blank ends the value`,
        why: does(target.podman, "bareNames")
          ? `${lost} behind it does not belong to it any more, but is taken for further names.`
          : `${lost} behind it is left out.`,
        range: rangeInValue(document, entry, first.from, last.to),
        actions: quote(entry, first, last),
      },
    ];
  });
}

/** A word that is to be the rest of NAME = value. */
function nameless({ key, ...entry }: EntryLine, { document }: CheckContext, { text, from, to }: Word): Found {
  return {
    title: `Nothing stands before the = of “${text}”`,
    why: `A blank ends a word of ${key}=: write NAME=value, with no blank around the =.`,
    range: rangeInValue(document, { key, ...entry }, from, to),
    actions: [],
  };
}

/** NAME: value, as Compose writes it. */
function asInYaml(
  entry: EntryLine,
  { document }: CheckContext,
  { text, from }: Word,
  others: readonly Word[],
): Found {
  const to = others.at(-1)?.to ?? from;
  const rest = others.length === 1 ? entry.value.slice(others[0]?.from, to) : "";
  const written = `${text.slice(0, -1)}=${rest}`;
  const isPlain = entry.lineCount === 1 && /^[^\s"'\\]+$/.test(rest);
  return {
    title: `“${text}” gives no value`,
    why: `Compose writes NAME: value. Here a blank ends a word, and ${entry.key}= wants NAME=value.`,
    range: rangeInValue(document, entry, from, to),
    actions: isPlain ? [replacePart(`Write ${written}`, entry, entry.valueRange, written)] : [],
  };
}

/** Each NAME=value, with the words behind it that have no =. */
function groupsOf(words: readonly Word[], readsNames: boolean): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of words) {
    if (word.text.includes("=")) groups.push([word]);
    else if (!isName(word.text, readsNames)) groups.at(-1)?.push(word);
  }
  return groups;
}

/** May it be the name of a variable, or stand for some? */
function isName(text: string, readsNames: boolean): boolean {
  return /^\$(?:\w+|\{\w+\})$/.test(text) || (readsNames && /^[A-Z0-9_]+$/.test(text));
}

function cut(text: string): readonly [string, string] {
  const equals = text.indexOf("=");
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function quote(entry: EntryLine, first: Word, last: Word): readonly Action[] {
  const written = entry.value.slice(first.from, last.to);
  if (entry.lineCount > 1 || /["'\\]/.test(written)) return [];
  const { from } = entry.valueRange;
  const range = { from: from + first.from, to: from + last.to };
  return [replacePart("Put quotes around it", entry, range, `"${written}"`)];
}
