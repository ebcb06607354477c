import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import { splitWords } from "../settings/words.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import type { StartableUnit } from "./install-place.ts";

/** Whether a file makes its service start at boot, and one sentence about it. */
export interface StartAtBoot {
  readonly kind: "starts" | "does-not-start";
  readonly sentence: string;
}

const neverEnable =
  "Quadlet makes the link itself at each reload, and systemctl enable refuses generated units.";

/**
 * Reads `[Install]` as the generator does when it links the service (generator-spec.md 13; paths.md 3):
 * `WantedBy=`, `RequiredBy=` and, from Podman 5.5, `UpheldBy=`. A template needs `DefaultInstance=` (5.0) for it.
 */
export function startAtBoot(document: UnitDocument, target: Target, unit: StartableUnit): StartAtBoot {
  const wantedBy = wantingUnits(document, target);
  const [first] = wantedBy;
  if (first === undefined)
    return {
      kind: "does-not-start",
      sentence: `Nothing starts it at boot: add WantedBy=${usualTarget[target.scope]} in [Install]. ${neverEnable}`,
    };
  if (unit.kind === "any-instance")
    return {
      kind: "does-not-start",
      sentence: `A template starts at boot only with DefaultInstance= in [Install], from Podman 5.0. ${neverEnable}`,
    };
  if (target.scope === "user" && wantedBy.every((wanting) => wanting === "multi-user.target"))
    return {
      kind: "does-not-start",
      sentence: `No user’s service manager reaches multi-user.target: write WantedBy=default.target. ${neverEnable}`,
    };
  return { kind: "starts", sentence: `It starts along with ${first}. ${neverEnable}` };
}

const usualTarget: Readonly<Record<Target["scope"], string>> = {
  system: "multi-user.target",
  user: "default.target",
  qm: "multi-user.target",
};

function wantingUnits(document: UnitDocument, { podman }: Target): readonly string[] {
  const keys = isAtLeast(podman, "5.5") ? ["WantedBy", "RequiredBy", "UpheldBy"] : ["WantedBy", "RequiredBy"];
  return keys
    .flatMap((key) => effectiveAssignments(document, { section: "Install", key }))
    .flatMap(({ value }) => {
      const split = splitWords(value);
      return "words" in split ? split.words.map(({ text }) => text) : [];
    })
    .filter((name) => !name.includes("/"));
}
