import type { Scope } from "../target.ts";
import { splitWords } from "../words.ts";
import { writeSafely } from "./written.ts";
import type { Written } from "./written.ts";

/** Whether the values of `WantedBy=` start the service at boot. */
export type StartAtBoot =
  | { readonly kind: "starts"; readonly target: string }
  /** Other units pull the service in, or a target that this service manager never reaches. */
  | { readonly kind: "other"; readonly units: readonly string[]; readonly sentence: string }
  | { readonly kind: "by-hand" };

/**
 * The targets that a service manager reaches when it starts. A user’s manager has no multi-user.target.
 * Source: usage.md 3; rules.md wanted-by-user-target; paths.md 2, 3.1, 3.2.
 */
const bootTargets: Readonly<Record<Scope, readonly string[]>> = {
  system: ["default.target", "multi-user.target"],
  user: ["default.target"],
  qm: ["default.target", "multi-user.target"],
};

/** Targets of the system manager that no user’s manager has. Source: rules.md wanted-by-user-target. */
const systemOnlyTargets: ReadonlySet<string> = new Set([
  "multi-user.target",
  "graphical.target",
  "network-online.target",
]);

/**
 * The target that the form’s switch writes, in every scope: default.target exists in all three managers, so a file
 * goes on starting when it moves from one to another, and systems that boot into a graphical session reach it as
 * well. Source: usage.md [Install] (default.target in 72 % of files), paths.md 2 (qm.container itself), 3.1, 3.2.
 */
export const bootTarget = "default.target";

/**
 * Reads the values of `WantedBy=`, all assignments in order: words, and an empty value forgets what stood before
 * (generator-spec.md 13 and 3, *words*). Tells whether the service starts by itself with the manager of that scope;
 * for a user that is at the first login, at boot with lingering (paths.md 3.2).
 */
export function readStartAtBoot(values: readonly string[], scope: Scope): StartAtBoot {
  const units = wantedBy(values);
  if (units.length === 0) return { kind: "by-hand" };
  const target = bootTargets[scope].find((name) => units.includes(name));
  return target === undefined
    ? { kind: "other", units, sentence: otherSentence(units, scope) }
    : { kind: "starts", target };
}

/** What `WantedBy=` becomes when the switch is turned on or off. */
export function writeStartAtBoot(wanted: "starts" | "by-hand"): Written {
  return wanted === "starts" ? writeSafely(bootTarget) : { kind: "remove" };
}

function wantedBy(values: readonly string[]): readonly string[] {
  return values.slice(values.lastIndexOf("") + 1).flatMap((value) => {
    const split = splitWords(value);
    return "words" in split ? split.words.map(({ text }) => text) : [];
  });
}

function otherSentence(units: readonly string[], scope: Scope): string {
  const unreached = units.find((unit) => scope === "user" && systemOnlyTargets.has(unit));
  if (unreached !== undefined)
    return `A user’s service manager has no ${unreached}, so this never starts the service: write ${bootTarget}.`;
  return `The service starts when ${units.join(" or ")} starts, not at boot by itself.`;
}
