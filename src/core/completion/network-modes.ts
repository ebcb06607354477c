import { modeSentences } from "../podman/network-modes/mode-sentences.ts";
import { modesToWrite } from "../podman/network-modes/modes-to-write.ts";
import type { Target } from "../podman/target.ts";
import type { Candidate } from "./candidate.ts";

/** The plain words of `Network=` that start in this place. */
export function networkModes({ scope }: Pick<Target, "scope">): readonly Candidate[] {
  return modesToWrite(scope).map(({ kind, word }) => ({
    kind: "value",
    label: word,
    insert: word,
    sentence: modeSentences[kind].means,
  }));
}

/** What a plain word of `Network=` means; undefined for any other. */
export function networkModeSentence(word: string): string | undefined {
  return networkModes({ scope: "user" }).find(({ label }) => label === word)?.sentence;
}
