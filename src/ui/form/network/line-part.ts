import {
  optionSettings,
  otherOptions,
  withOption,
  withOtherOptions,
} from "../../../core/network/edit/network-options.ts";

/** A way to show and to write a part of the value of a `Network=` line. */
export interface LinePart {
  readonly read: (value: string) => string;
  readonly write: (value: string, typed: string) => string;
}

/** An option of which one counts. */
export function single(name: string): LinePart {
  return {
    read: (value) => optionSettings(value, name).at(-1) ?? "",
    write: (value, typed) => (noComma(typed) ? value : withOption(value, name, typed === "" ? [] : [typed])),
  };
}

/** All options but these, which have fields of their own. */
export function otherThan(names: readonly string[]): LinePart {
  return {
    read: (value) => otherOptions(value, names),
    write: (value, typed) => withOtherOptions(value, names, listOf(typed).join(",")),
  };
}

/** A comma would begin another option. */
export function noComma(typed: string): string | undefined {
  return typed.includes(",") ? "A comma would begin the next option: leave it out." : undefined;
}

/** Names or numbers with commas or blanks between, as a list. */
export const listOf = (typed: string) => typed.split(/[\s,]+/).filter((word) => word !== "");
