import type { UnitDocument } from "../../unit-file/document.ts";
import { effectiveAssignments, lastValue } from "../../unit-file/read.ts";

/** A network that a container joins: by the name that Podman knows, or through a `.network` file. */
export type NetworkReference =
  | { readonly kind: "named"; readonly name: string; readonly options: string }
  | { readonly kind: "unit"; readonly file: string; readonly options: string };

/** What the `Network=` and `Pod=` lines of a container ask for. `options` is the text after the first `:`. */
export type NetworkMode =
  | { readonly kind: "unset" }
  | { readonly kind: "private" }
  | { readonly kind: "host" }
  | { readonly kind: "none" }
  /** The default network by name; `others` are the networks of further lines. */
  | { readonly kind: "bridge"; readonly options: string; readonly others: readonly NetworkReference[] }
  | { readonly kind: "pasta"; readonly options: string }
  | { readonly kind: "slirp4netns"; readonly options: string }
  | { readonly kind: "container"; readonly name: string }
  | { readonly kind: "container-unit"; readonly file: string }
  | { readonly kind: "namespace"; readonly path: string }
  | { readonly kind: "network"; readonly networks: readonly [NetworkReference, ...NetworkReference[]] }
  /** `file` is missing only for `Network=pod` without `Pod=`, which fails when the service starts. */
  | { readonly kind: "pod"; readonly file: string | undefined };

const modeWords: ReadonlySet<string> = new Set([
  "private",
  "default",
  "host",
  "none",
  "pod",
  "bridge",
  "pasta",
  "slirp4netns",
  "container",
  "ns",
]);

/**
 * Reads the network mode of `[Container]` as the generator and podman do (network-modes.md 2):
 * the first value of `Network=` that is not empty decides, and only exact lower-case words are modes.
 * Whatever else stands there is the name of a network, so `Host` is one.
 * What can’t start (a further line that is no network) is left to the checks.
 */
export function readNetworkMode(document: UnitDocument): NetworkMode {
  const values = effectiveAssignments(document, { section: "Container", key: "Network" }).map(
    ({ value }) => value,
  );
  const pod = lastValue(document, { section: "Container", key: "Pod" });
  const [first, ...further] = values;
  if (first === undefined) return pod === undefined ? { kind: "unset" } : { kind: "pod", file: pod };
  return modeOf(first, further.filter(isFurtherNetwork).map(referenceOf), pod);
}

function modeOf(value: string, others: readonly NetworkReference[], pod: string | undefined): NetworkMode {
  const [word, options = ""] = cutAtColon(value);
  if (value === "private" || value === "default") return { kind: "private" };
  if (value === "host" || value === "none") return { kind: value };
  if (value === "pod") return { kind: "pod", file: pod };
  if (word === "bridge") return { kind: "bridge", options, others };
  if (word === "pasta" || word === "slirp4netns") return { kind: word, options };
  if (value.startsWith("container:")) return { kind: "container", name: options };
  if (value.startsWith("ns:")) return { kind: "namespace", path: options };
  if (word.endsWith(".container")) return { kind: "container-unit", file: word };
  const [network, ...sisters] = referencesOf(value);
  return { kind: "network", networks: [network, ...sisters, ...others] };
}

/** Podman splits the first value at its commas, when it has no options (network-modes.md 2). */
function referencesOf(value: string): readonly [NetworkReference, ...NetworkReference[]] {
  const whole = referenceOf(value);
  if (whole.kind === "unit" || value.includes(":")) return [whole];
  const [name = "", ...names] = value.split(",");
  return [namedNetwork(name), ...names.map((each) => namedNetwork(each))];
}

/** The generator cuts at the first `:` and looks only at how the first part ends (generator-spec.md 9). */
function referenceOf(value: string): NetworkReference {
  const [word, options = ""] = cutAtColon(value);
  return word.endsWith(".network") ? { kind: "unit", file: word, options } : namedNetwork(word, options);
}

function namedNetwork(name: string, options = ""): NetworkReference {
  return { kind: "named", name, options };
}

/** Podman refuses a mode as a further network, and a `.container` file becomes one (network-modes.md 3.1). */
function isFurtherNetwork(value: string): boolean {
  const [word] = cutAtColon(value);
  return !modeWords.has(word) && !word.endsWith(".container");
}

function cutAtColon(value: string): readonly [string, string?] {
  const colon = value.indexOf(":");
  return colon === -1 ? [value] : [value.slice(0, colon), value.slice(colon + 1)];
}
