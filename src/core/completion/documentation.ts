import { describe } from "../podman/keys/describe.ts";
import type { KeyDescription } from "../podman/keys/describe.ts";
import { grammarOf } from "../podman/grammar/grammars.ts";
import { partsOf } from "../podman/grammar/value-parts.ts";
import { findKey } from "../podman/keys/keys.ts";
import { manualAddress } from "../podman/keys/manual.ts";
import { isSince, shownSince } from "../podman/release.ts";
import type { PodmanVersion } from "../podman/target.ts";
import { specifierMeaning } from "../podman/values/expansion/specifiers.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import { linesIn } from "../unit-file/lines-in.ts";
import type { TextRange } from "../unit-file/text.ts";
import { rangeInValue } from "../unit-file/value-range.ts";
import { optionsOfLine } from "../explain-file/options-of-line.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { networkModeSentence } from "./network-modes.ts";
import { partWords, unitOfMeasure } from "./part-words.ts";

/** What is known about a key or a part of a value, and the part of the text that it is about. */
export interface Documentation extends TextRange {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What the line becomes in the command of Podman. */
  readonly becomes?: string;
  readonly example?: string;
  readonly manual?: string;
}

/** The documentation of what stands at a position of the active file; undefined where there is none. */
export function documentationAt(
  document: UnitDocument,
  position: number,
  workspace: Workspace,
): Documentation | undefined {
  const [entry] = linesIn(document, { from: position, to: position + 1 });
  if (entry?.kind !== "entry") return undefined;
  if (contains(entry.keyRange, position)) return keyDocumentation(entry, workspace);
  return specifierAt(document, position) ?? partAt(document, entry, position, workspace);
}

/** Of a key: what it does, since when it is, what this line becomes. */
function keyDocumentation(entry: EntryLine, workspace: Workspace): Documentation | undefined {
  const { section, key, keyRange } = entry;
  const description = describe(section, key);
  if (description === undefined) return undefined;
  const becomes = optionsOfLine(entry, workspace);
  return {
    ...keyRange,
    title: `${key}=`,
    sentences: [
      description.summary,
      ...sinceWords(section, key, workspace.target.podman),
      ...wordsOf(description),
    ],
    example: description.example,
    manual: manualAddress(description.docs),
    ...(becomes !== undefined && { becomes }),
  };
}

function sinceWords(section: string, key: string, podman: PodmanVersion): readonly string[] {
  const since = findKey(section, key)?.since;
  if (since === undefined || since === "4.4") return [];
  const came = `It came with Podman ${shownSince(since)}`;
  return [isSince(podman, since) ? `${came}.` : `${came}: Podman ${podman} refuses a file with it.`];
}

function wordsOf({ values, valueType }: KeyDescription): readonly string[] {
  return values === undefined || valueType !== "enum" ? [] : [`Values: ${values.join(", ")}.`];
}

/** Of `%h` and the like. */
function specifierAt({ text }: UnitDocument, position: number): Documentation | undefined {
  const from = text[position] === "%" ? position : position - 1;
  const letter = text[from] === "%" && text[from - 1] !== "%" ? text[from + 1] : undefined;
  const means = letter === undefined ? undefined : specifierMeaning(letter);
  if (letter === undefined || means === undefined) return undefined;
  return { from, to: from + 2, title: `%${letter}`, sentences: [`%${letter} is ${means}.`] };
}

/** Of a part of a value: what it is, such as the port on this machine; where no more is known, what its key does. */
function partAt(
  document: UnitDocument,
  entry: EntryLine,
  position: number,
  workspace: Workspace,
): Documentation | undefined {
  const { section, key, value } = entry;
  const part = partsOf(section, key, value).find(({ from, to }) =>
    contains(rangeInValue(document, entry, from, to), position),
  );
  if (part === undefined) return undefined;
  const text = value.slice(part.from, part.to);
  const mode = key === "Network" && part.kind === "mode" ? networkModeSentence(text) : undefined;
  const isMeasure = ["duration", "size"].includes(grammarOf(section, key)?.valueType ?? "");
  const words = isMeasure && part.kind === "unit" ? unitOfMeasure : partWords[part.kind];
  const range = rangeInValue(document, entry, part.from, part.to);
  const sentence = mode ?? (words && `${text} is ${words}.`);
  if (sentence !== undefined) return { ...range, title: text, sentences: [sentence] };
  const ofKey = keyDocumentation(entry, workspace);
  return ofKey && { ...ofKey, ...range };
}

function contains({ from, to }: TextRange, position: number): boolean {
  return from <= position && position < to;
}
