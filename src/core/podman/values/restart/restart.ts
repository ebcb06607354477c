import { restartPolicies } from "../../keys/restart-policies.ts";
import type { RestartPolicy } from "../../keys/restart-policies.ts";

/** What systemd makes of a value of `Restart=`. */
export type ReadRestart =
  | { readonly kind: "policy"; readonly policy: RestartPolicy }
  /** An empty value is as good as no line. */
  | { readonly kind: "unset" }
  /** systemd ignores it; `instead` is what was probably meant. */
  | {
      readonly kind: "ignored";
      readonly sentence: string;
      readonly instead: RestartPolicy["name"] | undefined;
    };

interface ForeignRestart {
  readonly pattern: RegExp;
  readonly instead: RestartPolicy["name"];
  readonly sentence: string;
}

/** Words of other programs. Source: rule restart-invalid; usage.md (`unless-stopped`: 31 files); docker run --restart. */
const foreignWords: readonly ForeignRestart[] = [
  {
    pattern: /^unless-stopped$/i,
    instead: "always",
    sentence:
      "unless-stopped is Docker’s word and systemd ignores it: write always, which leaves stopped services alone too.",
  },
  { pattern: /^never$/i, instead: "no", sentence: "systemd does not know never and ignores it: write no." },
  {
    pattern: /^on-failure:\d+$/i,
    instead: "on-failure",
    sentence:
      "The number is Docker’s and systemd ignores the line: write on-failure, and StartLimitBurst= in [Unit].",
  },
];

/**
 * Reads a value of `Restart=` as systemd does: in exact lower case. A value that it ignores comes with a sentence
 * and the value that was probably meant.
 */
export function readRestart(value: string): ReadRestart {
  if (value === "") return { kind: "unset" };
  const policy = restartPolicies.find(({ name }) => name === value);
  if (policy !== undefined) return { kind: "policy", policy };
  const foreign = foreignWords.find(({ pattern }) => pattern.test(value));
  if (foreign !== undefined) return { kind: "ignored", sentence: foreign.sentence, instead: foreign.instead };
  return ignored(value);
}

function ignored(value: string): ReadRestart {
  const instead = restartPolicies.find(
    ({ name }) => name === value.trim().toLowerCase().replaceAll(/[ _]/g, "-"),
  )?.name;
  const advice = instead === undefined ? "choose one of the list" : `write ${instead}`;
  return { kind: "ignored", sentence: `systemd does not know ${value} and ignores it: ${advice}.`, instead };
}
