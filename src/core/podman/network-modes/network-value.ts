import { networkModeKinds, networkModes } from "./network-modes.ts";
import type { NetworkModeKind } from "./network-modes.ts";

/** A value of `Network=`, or of podman’s `--network`, cut at its first colon. */
export interface NetworkValue {
  readonly kind: NetworkModeKind;
  /** Before the colon: a mode, a file or the name of a network. */
  readonly word: string;
  /** Behind the colon; undefined where there is none. */
  readonly options: string | undefined;
}

/**
 * Reads a value as the generator and Podman do: cut at its first colon, a file by how its name ends, and a mode only by
 * its exact lower-case word. Whatever else stands there is the name of a network, so `Host` is one, and `host:` too
 * (network-modes.md 2, generator-spec.md 9).
 */
export function readNetworkValue(text: string): NetworkValue {
  const colon = text.indexOf(":");
  const word = colon === -1 ? text : text.slice(0, colon);
  const options = colon === -1 ? undefined : text.slice(colon + 1);
  const kind = modeOfWord(word);
  return { kind: kind !== undefined && canBe(kind, options) ? kind : "network", word, options };
}

/** The mode that a word means in front of what it takes; undefined for the name of a network. */
export function modeOfWord(word: string): NetworkModeKind | undefined {
  if (word.endsWith(".network")) return "network-unit";
  if (word.endsWith(".container")) return "container-unit";
  return networkModeKinds.find((kind) => networkModes[kind].words.includes(word));
}

/** Does a value say no more than its mode? Then choosing the mode again says the same. */
export function isPlainMode(text: string): boolean {
  const { kind, options } = readNetworkValue(text);
  return options === undefined && networkModes[kind].words.length > 0;
}

function canBe(kind: NetworkModeKind, options: string | undefined): boolean {
  const { takes } = networkModes[kind];
  const isNeeded = takes === "container" || takes === "path";
  return options === undefined ? !isNeeded : takes !== "nothing";
}
