import type { TextRange } from "../../unit-file/text.ts";
import type { ValueType } from "./value-type.ts";
import { cutAt, splitAt } from "./cut.ts";

/** A part of a value that means something by itself, such as the port of the host; never empty. */
export interface Part<Kind extends string> extends TextRange {
  readonly kind: Kind;
}

/** What Podman, the generator or systemd will not take, and where it stands in the value. */
export interface ValueProblem extends TextRange {
  /** One sentence. */
  readonly problem: string;
}

/** What was found in a value, both in the order in which it stands there. */
export interface ReadParts<Kind extends string> {
  /** They don’t overlap, and only separators lie between. */
  readonly parts: readonly Part<Kind>[];
  readonly problems: readonly ValueProblem[];
}

/** The grammar of a kind of value. Any text has parts, and nothing is thrown. */
export interface Grammar<Kind extends string> {
  readonly valueType: ValueType;
  /** Takes the text as the program gets it: quotes that the generator removes are gone, escapes decoded. */
  readonly read: (text: string) => ReadParts<Kind>;
}

/** Makes a grammar of a function that goes through a text and notes what it finds, in any order. */
export function grammar<Kind extends string>(
  valueType: ValueType,
  read: (value: ValueReader<Kind>) => void,
): Grammar<Kind> {
  return {
    valueType,
    read: (text) => {
      const value = new ValueReader<Kind>(text);
      read(value);
      return value.inOrder();
    },
  };
}

/** A text that is being read, with the parts and problems that were found so far. */
export class ValueReader<Kind extends string> {
  readonly #parts: Part<Kind>[] = [];
  readonly #problems: ValueProblem[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get whole(): TextRange {
    return { from: 0, to: this.text.length };
  }

  of({ from, to }: TextRange): string {
    return this.text.slice(from, to);
  }

  cut(range: TextRange, separator: string): readonly [TextRange, TextRange?] {
    return cutAt(this.text, range, separator);
  }

  split(range: TextRange, separator: string): readonly TextRange[] {
    return splitAt(this.text, range, separator);
  }

  /** Notes a part; nothing where nothing stands. */
  part(kind: Kind, range: TextRange | undefined): void {
    if (range !== undefined && range.from < range.to)
      this.#parts.push({ kind, from: range.from, to: range.to });
  }

  problem({ from, to }: TextRange, problem: string): void {
    this.#problems.push({ problem, from, to });
  }

  /** Notes the problem unless it is about a text that systemd fills in when the service starts. */
  problemIfKnown(range: TextRange, problem: string | undefined): void {
    if (problem !== undefined && !isFilledIn(this.of(range))) this.problem(range, problem);
  }

  inOrder(): ReadParts<Kind> {
    return { parts: this.#parts.toSorted(byPlace), problems: this.#problems.toSorted(byPlace) };
  }
}

/** Does systemd fill in a part of this text: a specifier or a variable? Then nothing certain can be said about it. */
export function isFilledIn(text: string): boolean {
  return /[$%]/.test(text);
}

function byPlace(one: TextRange, other: TextRange): number {
  return one.from - other.from || one.to - other.to;
}
