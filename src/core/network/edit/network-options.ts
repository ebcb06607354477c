/** A value of `Network=` apart: what is joined, and its options as they are spelled (network-modes.md 2). */
interface Apart {
  readonly word: string;
  readonly options: readonly string[];
}

/** The settings of an option, one for each time it stands there: `alias=a,alias=b` has two. */
export function optionSettings(value: string, name: string): readonly string[] {
  return apart(value)
    .options.filter((option) => nameOf(option) === name)
    .map((option) => option.slice(name.length + 1));
}

/** The value with these settings of an option, where it stands or behind the others; nothing else changes. */
export function withOption(value: string, name: string, settings: readonly string[]): string {
  const { word, options } = apart(value);
  const written = settings.map((setting) => `${name}=${setting}`);
  const first = options.findIndex((option) => nameOf(option) === name);
  const others = options.filter((option) => nameOf(option) !== name);
  const place = first === -1 ? others.length : first;
  return together({ word, options: others.toSpliced(place, 0, ...written) });
}

/** The options that have none of these names, as they are spelled. */
export function otherOptions(value: string, names: readonly string[]): string {
  return apart(value)
    .options.filter((option) => !names.includes(nameOf(option)))
    .join(",");
}

/** The value with other options beside those of these names. */
export function withOtherOptions(value: string, names: readonly string[], others: string): string {
  const { word, options } = apart(value);
  const known = options.filter((option) => names.includes(nameOf(option)));
  return together({ word, options: [...known, ...(others === "" ? [] : others.split(","))] });
}

/** What is joined: the part before the options. */
export function joinedWord(value: string): string {
  return apart(value).word;
}

/** The value with another network in place of the present one; the options stay. */
export function withWord(value: string, word: string): string {
  return together({ ...apart(value), word });
}

const nameOf = (option: string) => option.split("=", 1)[0] ?? "";

function apart(value: string): Apart {
  const colon = value.indexOf(":");
  if (colon === -1) return { word: value, options: [] };
  const rest = value.slice(colon + 1);
  return { word: value.slice(0, colon), options: rest === "" ? [] : rest.split(",") };
}

const together = ({ word, options }: Apart) => (options.length === 0 ? word : `${word}:${options.join(",")}`);
