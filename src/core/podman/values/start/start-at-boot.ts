import { conventionalOrder } from "../../keys/order.ts";
import { isSince } from "../../release.ts";
import type { Scope, Target } from "../../target.ts";
import { splitWords } from "../../words/words.ts";
import type { SettingName, UnitDocument } from "../../../unit-file/document.ts";
import { addValue } from "../../../unit-file/add-value.ts";
import { assignments, effectiveAssignments, lastValue } from "../../../unit-file/read.ts";
import { removeEntries } from "../../../unit-file/remove.ts";
import type { TextChange } from "../../../unit-file/text.ts";
import { unitValue } from "../../../unit-file/value.ts";

/** Whether a file makes its service start at boot, or what does start it. */
export type StartAtBoot =
  /** Along with a unit that the service manager reaches when it starts. */
  | { readonly kind: "starts"; readonly unit: string }
  /** Only along with targets that this service manager never reaches. */
  | { readonly kind: "unreached"; readonly units: readonly string[] }
  /** Along with other units, whenever these start. */
  | { readonly kind: "other"; readonly units: readonly string[] }
  /** The file asks for it, but is a template without an instance to start. */
  | { readonly kind: "no-instance" }
  | { readonly kind: "by-hand" };

/**
 * The targets that a service manager reaches when it starts. A user’s manager has no multi-user.target.
 * Source: usage.md, What this means; rule wanted-by-user-target; paths.md 2, 3.1, 3.2.
 */
const bootTargets: Readonly<Record<Scope, readonly string[]>> = {
  system: ["default.target", "multi-user.target"],
  user: ["default.target"],
  qm: ["default.target", "multi-user.target"],
};

/** Targets of the system manager that no user’s manager has. Source: rule wanted-by-user-target. */
const systemOnlyTargets: ReadonlySet<string> = new Set([
  "multi-user.target",
  "graphical.target",
  "network-online.target",
]);

/**
 * The target that makes a service start at boot in every scope: default.target exists in all three managers, so a file
 * goes on starting when it moves from one to another, and systems that boot into a graphical session reach it as
 * well. Source: usage.md [Install] (default.target in 72 % of files), paths.md 2 (qm.container itself), 3.1, 3.2.
 */
export const bootTarget = "default.target";

const wantedBy: SettingName = { section: "Install", key: "WantedBy" };

/**
 * Reads `[Install]` as the generator does when it links the service (generator-spec.md 13, and 3 *words*; paths.md 3):
 * `WantedBy=`, `RequiredBy=` and, from Podman 5.5, `UpheldBy=`. A template, whose `service` ends in `@`, needs
 * `DefaultInstance=` (5.0). For a user *starts* means the first login, or boot with lingering (paths.md 3.2).
 */
export function readStartAtBoot(document: UnitDocument, target: Target, service: string): StartAtBoot {
  const units = wantingUnits(document, target);
  if (units.length === 0) return { kind: "by-hand" };
  const reached = units.filter((unit) => target.scope !== "user" || !systemOnlyTargets.has(unit));
  if (reached.length === 0) return { kind: "unreached", units };
  if (service.endsWith("@") && !hasInstance(document, target)) return { kind: "no-instance" };
  const unit = bootTargets[target.scope].find((name) => units.includes(name));
  return unit === undefined ? { kind: "other", units: reached } : { kind: "starts", unit };
}

/** Adds what makes the service start at boot, beside whatever starts it now. */
export function startAtBoot(document: UnitDocument): TextChange[] {
  const value = unitValue(bootTarget);
  return value === undefined ? [] : addValue(document, wantedBy, value, conventionalOrder);
}

/** Takes away all that starts the service by itself. */
export function startByHand(document: UnitDocument, target: Target): TextChange[] {
  const entries = wantingSettings(target).flatMap((name) => assignments(document, name));
  return removeEntries(document, entries);
}

function wantingSettings({ podman }: Target): readonly SettingName[] {
  const keys = isSince(podman, "5.5") ? ["WantedBy", "RequiredBy", "UpheldBy"] : ["WantedBy", "RequiredBy"];
  return keys.map((key) => ({ section: "Install", key }));
}

/** Paths are passed over, as by the generator. */
function wantingUnits(document: UnitDocument, target: Target): readonly string[] {
  return wantingSettings(target)
    .flatMap((name) => effectiveAssignments(document, name))
    .flatMap(({ value }) => {
      const split = splitWords(value);
      return "words" in split ? split.words.map(({ text }) => text) : [];
    })
    .filter((name) => !name.includes("/"));
}

function hasInstance(document: UnitDocument, { podman }: Target): boolean {
  const instance = lastValue(document, { section: "Install", key: "DefaultInstance" });
  return instance !== undefined && isSince(podman, "5.0");
}
