import type { TextRange } from "../../../unit-file/text.ts";
import { cutAt } from "../../words/cut.ts";
import { trimmed, writeWord } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/** A value of `Volume=` in its three parts. */
export interface Volume {
  /** A path of this machine, the name of a volume, a `.volume` file; empty: an anonymous volume. */
  readonly source: string;
  /** A path inside this container. */
  readonly target: string;
  /** Options as they stand, with commas between: `ro,Z`. */
  readonly options: string;
}

/** Where the parts of a volume stand. */
export interface VolumeCut {
  readonly source: TextRange | undefined;
  readonly target: TextRange;
  readonly options: TextRange | undefined;
}

/** Cuts a value of `Volume=` at `:` into at most three parts (generator-spec.md 10); any text can be cut. */
export function cutVolume(text: string): VolumeCut {
  const [first, rest] = cutAt(text, { from: 0, to: text.length }, ":");
  if (rest === undefined) return { source: undefined, target: first, options: undefined };
  const [target, options] = cutAt(text, rest, ":");
  return { source: first, target, options };
}

/** The parts of any value of `Volume=`, empty where there are none. */
export function volumeParts(text: string): Volume {
  const { source, target, options } = cutVolume(text);
  const of = (range: TextRange | undefined) => (range === undefined ? "" : text.slice(range.from, range.to));
  return { source: of(source), target: of(target), options: of(options) };
}

/**
 * Reads a value of `Volume=` for its fields. Undefined when it has to stay a raw text, such as `:/data`; whatever is
 * read is written back by `writeVolume` character for character.
 */
export function readVolume(value: string): Volume | undefined {
  const volume = volumeParts(value);
  const written = writeVolume(volume);
  return written.kind === "value" && written.value === value ? volume : undefined;
}

/**
 * Writes the parts of a volume as one value; all empty take the line away.
 * Gives a sentence for a path with a colon, which would be cut there, and for quotes: the generator keeps them in
 * this list (generator-spec.md 3, rule quotes-kept-in-list).
 */
export function writeVolume(volume: Volume): Written {
  const parts = [trimmed(volume.source), trimmed(volume.target), trimmed(volume.options)] as const;
  const [source, target, options] = parts;
  if (parts.every((part) => part === "")) return { kind: "remove" };
  const sentence = partsProblem(source, target, options);
  if (sentence !== undefined) return { kind: "problem", sentence };
  return writeWord([source, target, options].filter((part) => part !== "").join(":"), "kept");
}

/** Writes a value of `Volume=` that is shown as a raw text: anything that stays one word of the command line. */
export function writeVolumeText(typed: string): Written {
  return writeWord(typed, "kept");
}

function partsProblem(source: string, target: string, options: string): string | undefined {
  if (target === "") return "Write where it appears in this container, such as /data.";
  if (source.includes(":") || target.includes(":"))
    return "Volume= cuts paths at a colon: use a path without one, or Mount=.";
  if (source === "" && options !== "")
    return "An anonymous volume has no options here: name a source, or clear the options.";
  if ([source, target, options].some((part) => /^["']|["']$/.test(part)))
    return "Quotes become part of the path here: leave them out, blanks need none.";
  return undefined;
}
