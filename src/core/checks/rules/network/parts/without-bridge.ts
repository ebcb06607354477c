import type { NetworkWord } from "../../../reading/network-values.ts";

const words: ReadonlySet<NetworkWord> = new Set([
  "host",
  "none",
  "private",
  "pasta",
  "slirp4netns",
  "container",
  "container-unit",
  "ns",
]);

/**
 * Does Podman refuse fixed addresses, aliases and further networks in this mode? For root private is a bridge, too, but
 * the word is not taken for one (network-modes.md 3).
 */
export function isWithoutBridge(word: NetworkWord): boolean {
  return words.has(word);
}
