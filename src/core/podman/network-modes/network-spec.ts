import type { TextRange } from "../../unit-file/text.ts";
import { networkModes } from "./network-modes.ts";
import type { NetworkModeFacts } from "./network-modes.ts";
import { isPlainMode, modeOfWord } from "./network-value.ts";
import { addressProblem } from "../values/address/address-problem.ts";
import { cutOptions } from "../words/cut.ts";
import type { Option } from "../words/cut.ts";
import { readOptions } from "../words/options.ts";
import type { OptionPart } from "../words/options.ts";
import { grammar } from "../words/part.ts";
import type { ValueReader } from "../words/part.ts";

export type NetworkPart =
  | "mode"
  /** A `.network` or `.container` file. */
  | "unit"
  /** The name of a network that Podman knows. */
  | "network"
  /** The name of a container that Podman knows. */
  | "container"
  | "path"
  /** Of pasta. */
  | "argument"
  | OptionPart;

type Reader = ValueReader<NetworkPart>;

/** `Network=` (generator-spec.md 9, network-modes.md 2, rule network-mode-options, network-file-comma-list). */
export const networkSpec = grammar<NetworkPart>("network-spec", (value) => {
  const [word, rest] = value.cut(value.whole, ":");
  const behind = behindWord[takenBy(value.of(word))];
  if (behind !== undefined) {
    value.part("mode", word);
    if (rest !== undefined) behind(value, rest);
  } else if (isPlainMode(value.text)) value.part("mode", word);
  else readNetworks(value, word, rest);
});

/** What a word of a mode takes; of files and names of networks something else is asked. */
function takenBy(name: string): Takes {
  const kind = modeOfWord(name);
  return kind === undefined || networkModes[kind].words.length === 0 ? "nothing" : networkModes[kind].takes;
}

type Takes = NetworkModeFacts["takes"];

/** Reads what may follow a mode and its colon. */
const behindWord: Readonly<Record<Takes, ((value: Reader, rest: TextRange) => void) | undefined>> = {
  nothing: undefined,
  "no-options": undefined,
  container: (value, rest) => value.part("container", rest),
  path: (value, rest) => value.part("path", rest),
  arguments: readArguments,
  "network-options": readNetworkOptions,
  options: readOptions,
};

function readArguments(value: Reader, range: TextRange): void {
  for (const argument of value.split(range, ",")) value.part("argument", argument);
}

function readNetworks(value: Reader, word: TextRange, rest: TextRange | undefined): void {
  const name = value.of(word);
  if (/\.(?:network|container)$/.test(name)) {
    value.part("unit", word);
    if (name.includes(","))
      value.problem(word, "Files with commas between are taken for one name: write a line for each.");
    if (rest !== undefined && name.endsWith(".container"))
      value.problem(rest, "Podman takes no options for the network of another container.");
  } else if (rest === undefined) for (const each of value.split(word, ",")) value.part("network", each);
  else value.part("network", word);
  if (rest === undefined) return;
  readNetworkOptions(value, rest);
  if (isPlainMode(name))
    value.problem(rest, `${name} takes no options: with them it is taken for the name of a network.`);
}

/** Options of a network that the container joins (rule network-option-invalid). */
function readNetworkOptions(value: Reader, range: TextRange): void {
  readOptions(value, range);
  for (const option of cutOptions(value.text, range)) checkOption(value, option);
}

function checkOption(value: Reader, { name, setting }: Option): void {
  if (setting === undefined) return;
  value.problemIfKnown(setting, optionProblem(value.of(name), value.of(setting)));
}

function optionProblem(name: string, text: string): string | undefined {
  if (name === "ip" || name === "ip6") return addressProblem(text);
  if ((name === "alias" || name === "interface_name") && text === "") return `${name}= needs a name.`;
  return undefined;
}
