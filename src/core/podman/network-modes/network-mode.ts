import { networkModes } from "./network-modes.ts";
import type { ModesWith } from "./network-modes.ts";
import { modeOfWord, readNetworkValue } from "./network-value.ts";
import type { NetworkValue } from "./network-value.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { effectiveAssignments, lastValue } from "../../unit-file/read.ts";

/** A network that a container joins: by the name that Podman knows, or through a `.network` file. */
export type NetworkReference =
  | { readonly kind: "named"; readonly name: string; readonly options: string }
  | { readonly kind: "unit"; readonly file: string; readonly options: string };

/** What the `Network=` and `Pod=` lines of a container ask for. `options` is the text after the first `:`. */
export type NetworkMode =
  | { readonly kind: "unset" }
  | { readonly kind: PlainKind }
  | { readonly kind: KindWithOptions; readonly options: string }
  /** The default network by name; `others` are the networks of further lines. */
  | { readonly kind: "bridge"; readonly options: string; readonly others: readonly NetworkReference[] }
  | { readonly kind: "container"; readonly name: string }
  | { readonly kind: "container-unit"; readonly file: string }
  | { readonly kind: "namespace"; readonly path: string }
  | { readonly kind: "network"; readonly networks: readonly [NetworkReference, ...NetworkReference[]] }
  /** `file` is missing only for `Network=pod` without `Pod=`, which fails when the service starts. */
  | { readonly kind: "pod"; readonly file: string | undefined };

/**
 * Reads the network mode of `[Container]` as the generator and podman do (network-modes.md 2): the first value of
 * `Network=` that is not empty decides. What can’t start (a further line that is no network) is left to the checks.
 */
export function readNetworkMode(document: UnitDocument): NetworkMode {
  const values = effectiveAssignments(document, { section: "Container", key: "Network" }).map(({ value }) =>
    readNetworkValue(value),
  );
  const pod = lastValue(document, { section: "Container", key: "Pod" });
  const [first, ...further] = values;
  if (first === undefined) return pod === undefined ? { kind: "unset" } : { kind: "pod", file: pod };
  return modeOf(first, further.filter(isFurtherNetwork).map(referenceTo), pod);
}

function modeOf(
  value: NetworkValue,
  others: readonly NetworkReference[],
  pod: string | undefined,
): NetworkMode {
  const { kind, word, options = "" } = value;
  if (kind === "pod") return { kind, file: pod };
  if (kind === "bridge") return { kind, options, others };
  if (kind === "container") return { kind, name: options };
  if (kind === "container-unit") return { kind, file: word };
  if (kind === "namespace") return { kind, path: options };
  if (kind === "network" || kind === "network-unit") {
    const [network, ...siblings] = referencesOf(value);
    return { kind: "network", networks: [network, ...siblings, ...others] };
  }
  return isPlain(kind) ? { kind } : { kind, options };
}

/** Modes of which nothing but the word is to be known, and those that have options as well. */
type PlainKind = Exclude<ModesWith<"takes", "nothing">, "pod">;
type KindWithOptions = ModesWith<"takes", "options" | "arguments">;

function isPlain(kind: PlainKind | KindWithOptions): kind is PlainKind {
  return networkModes[kind].takes === "nothing";
}

/** Podman splits the first value at its commas, when it has no options (network-modes.md 2). */
function referencesOf(value: NetworkValue): readonly [NetworkReference, ...NetworkReference[]] {
  if (value.kind === "network-unit" || value.options !== undefined) return [referenceTo(value)];
  const [name = "", ...names] = value.word.split(",");
  return [namedNetwork(name), ...names.map((each) => namedNetwork(each))];
}

function referenceTo({ kind, word, options = "" }: NetworkValue): NetworkReference {
  return kind === "network-unit" ? { kind: "unit", file: word, options } : namedNetwork(word, options);
}

function namedNetwork(name: string, options = ""): NetworkReference {
  return { kind: "named", name, options };
}

/** Podman refuses a mode as a further network, and a `.container` file becomes one (network-modes.md 3.1). */
function isFurtherNetwork({ word }: NetworkValue): boolean {
  const kind = modeOfWord(word);
  return kind === undefined || kind === "network-unit";
}
