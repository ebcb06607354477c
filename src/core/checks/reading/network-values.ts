import { oncePerFile } from "./own-section.ts";
import type { SettingValue } from "./unit-settings.ts";

/** A value of `Network=`, cut at its first colon. */
export interface NetworkValue extends SettingValue {
  /** Before the colon: a mode, a file or the name of a network. */
  readonly word: string;
  /** Behind the colon; undefined where there is none. */
  readonly options: string | undefined;
}

/** The values of `Network=` that count, in the file’s own section (rules.md, Network values). */
export const networkValues = oncePerFile(({ settings, section }): readonly NetworkValue[] =>
  settings.values(section, "Network").map(cutNetwork),
);

/** Cuts a value of `Network=`, or of podman’s `--network`. */
export function cutNetwork(value: SettingValue): NetworkValue {
  const { text } = value;
  const colon = text.indexOf(":");
  return colon === -1
    ? { ...value, word: text, options: undefined }
    : { ...value, word: text.slice(0, colon), options: text.slice(colon + 1) };
}

export type NetworkWord =
  | "unset"
  | "private"
  | "host"
  | "none"
  | "pod"
  | "bridge"
  | "pasta"
  | "slirp4netns"
  | "container"
  | "container-unit"
  | "ns"
  | "network-unit"
  | "name";

/** What the first value of `Network=` asks for; `default` is private, and only exact words are modes. */
export function networkWord(first: NetworkValue | undefined): NetworkWord {
  if (first === undefined) return "unset";
  const { word, options, text } = first;
  if (text === "private" || text === "default") return "private";
  if (text === "host" || text === "none" || text === "pod") return text;
  if (word === "bridge" || word === "pasta" || word === "slirp4netns") return word;
  if (options !== undefined && (word === "container" || word === "ns")) return word;
  if (word.endsWith(".container")) return "container-unit";
  return word.endsWith(".network") ? "network-unit" : "name";
}

/** Does Podman publish ports in this mode (rules.md, Modes that publish)? */
export function isPublishing(mode: NetworkWord): boolean {
  return ["unset", "private", "bridge", "name", "network-unit", "pasta", "slirp4netns"].includes(mode);
}
