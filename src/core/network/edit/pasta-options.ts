import { isPastaSwitch, readPastaArguments } from "../../podman/network-modes/pasta-arguments.ts";
import type { PastaArgument } from "../../podman/network-modes/pasta-arguments.ts";

/** The settings of an option, one for each time it stands there; an empty text for one that stands alone. */
export function pastaSettings(value: string, name: string): readonly string[] {
  return optionsOf(value)
    .filter((option) => option.name === name)
    .map(({ setting }) => setting ?? "");
}

/** The value with these settings of an option, where it stands or behind the others. */
export function withPastaOption(value: string, name: string, settings: readonly string[]): string {
  const options = optionsOf(value);
  const first = options.findIndex((option) => option.name === name);
  const others = options.filter((option) => option.name !== name);
  const spelled = options[first]?.spelled ?? name;
  const written = settings.map((setting) => wordsOf(spelled, name, setting));
  const words = others
    .map((option) => option.words)
    .toSpliced(first === -1 ? others.length : first, 0, ...written);
  return together(words);
}

/** The words that belong to none of these options. */
export function otherPastaWords(value: string, names: readonly string[]): string {
  const others = optionsOf(value).filter(({ name }) => !names.includes(name));
  return others.flatMap(({ words }) => words).join(",");
}

/** The value with other words beside those of these options. */
export function withOtherPastaWords(value: string, names: readonly string[], others: string): string {
  const known = optionsOf(value).filter(({ name }) => names.includes(name));
  return together([...known.map(({ words }) => words), ...(others === "" ? [] : [others.split(",")])]);
}

function optionsOf(value: string): readonly PastaArgument[] {
  const colon = value.indexOf(":");
  return colon === -1 ? [] : readPastaArguments(value.slice(colon + 1));
}

const wordsOf = (spelled: string, name: string, setting: string) =>
  isPastaSwitch(name) ? [spelled] : [spelled, setting];

function together(words: readonly (readonly string[])[]): string {
  return words.length === 0 ? "pasta" : `pasta:${words.flat().join(",")}`;
}
