import type { Target } from "../settings/target.ts";
import type { Candidate } from "./candidate.ts";

/** The plain words of `Network=` that start in this place (network-modes.md 1 and 3; generator-spec.md 9). */
export function networkModes({ scope }: Target): readonly Candidate[] {
  return [
    mode("private", "A network of its own, as without this line."),
    mode("host", "The interfaces, addresses and ports of this machine, without isolation."),
    mode("none", "No network but a loopback interface of its own."),
    mode("bridge", "The network podman, a virtual switch that containers share."),
    // Root has no pasta: the start fails (rules.md pasta-rootful).
    ...(scope === "user" ? [mode("pasta", "A network of its own through pasta.")] : []),
  ];
}

/** What a plain word of `Network=` means; undefined for any other. */
export function networkModeSentence(word: string): string | undefined {
  return networkModes({ podman: "6.1", scope: "user" }).find(({ label }) => label === word)?.sentence;
}

const mode = (value: string, sentence: string): Candidate => ({
  kind: "value",
  label: value,
  insert: value,
  sentence,
});
