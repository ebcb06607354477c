import type { SuggestionSource } from "./suggestions.ts";

/** One of the fields that a value is shown in. */
export interface ControlField {
  /** What it is called in the parts, and at the end of the name of its control. */
  readonly part: string;
  readonly label: string;
  readonly placeholder?: string;
  /** All that can be chosen, where it is a choice; nothing is one of them where it may be left out. */
  readonly choices?: readonly { readonly value: string; readonly words: string }[];
  readonly suggests?: SuggestionSource;
  /** Nothing can be written without it. */
  readonly isNeeded?: boolean;
  readonly isNarrow?: boolean;
}

/** What stands in the fields, by part; an empty text for what is left out. */
export type Parts = Readonly<Record<string, string>>;

/** How a value is shown in fields, and written from them. The two undo each other. */
export interface FieldsControl {
  readonly kind: "fields";
  readonly fields: readonly ControlField[];
  /** The fields of a text; undefined where they can’t show it, so that it stays a line of text. */
  readonly read: (text: string) => Parts | undefined;
  readonly write: (parts: Parts) => string;
  /** What stands in the fields of a new line. */
  readonly begin: Parts;
}

interface Definition {
  readonly fields: readonly ControlField[];
  /** Parts that have no field of their own, and are kept. */
  readonly find: (text: string) => Parts | undefined;
  readonly write: (parts: Parts) => string;
  readonly begin?: Parts;
}

/** Makes a control that shows a text only where writing its fields gives the text back. */
export function fieldsControl({ fields, find, write, begin }: Definition): FieldsControl {
  const empty = Object.fromEntries(fields.map(({ part }) => [part, ""]));
  return {
    kind: "fields",
    fields,
    begin: { ...empty, ...begin },
    write,
    read: (text) => {
      const found = find(text);
      if (found === undefined) return undefined;
      const parts = { ...empty, ...found };
      return write(parts) === text ? parts : undefined;
    },
  };
}

/** A text that is cut in two at the first of these characters. */
export function twoFields(
  first: ControlField,
  separator: string,
  second: ControlField,
  { isAlwaysCut = false } = {},
): FieldsControl {
  return fieldsControl({
    fields: [{ ...first, isNeeded: true }, second],
    find: (text) => {
      const at = text.indexOf(separator);
      if (at === -1) return isAlwaysCut ? undefined : { [first.part]: text };
      return { [first.part]: text.slice(0, at), [second.part]: text.slice(at + separator.length) };
    },
    write: (parts) => {
      const [before = "", after = ""] = [parts[first.part], parts[second.part]];
      return before + (isAlwaysCut || after !== "" ? separator : "") + after;
    },
  });
}
