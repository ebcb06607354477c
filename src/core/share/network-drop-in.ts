import { installPlan } from "../install/install-plan.ts";
import type { InstallStep } from "../install/install-step.ts";
import { checkFileName } from "../quadlet/names/file-name.ts";
import { dropInPath } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { networkModes } from "../podman/network-modes/network-modes.ts";
import { isSince } from "../podman/release.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";

/** The networks that a drop-in can give without more being known of the unit. */
export const droppedInNetworks = ["private", "host", "none"] as const;
export type DroppedInNetwork = (typeof droppedInNetworks)[number];

/** A drop-in that changes only the network of a unit that is shipped, and how it gets into its place. */
export interface NetworkDropIn {
  readonly kind: "drop-in";
  /** Its name, which is also that of the downloaded file. */
  readonly fileName: string;
  /** Where it lies beside the unit. */
  readonly path: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly steps: readonly InstallStep[];
}

const fileName = "10-network.conf";
const stepsOfDropIn = ["change", "status", "remove"] as const;

/**
 * Writes the drop-in. Lists add up, so an empty Network= takes back what the unit says (generator-spec.md 4); with
 * host and none so does an empty PublishPort=, since a container’s ports are discarded there (rule
 * host-publish-port-ignored, none-publish-port-ignored) and a pod’s refuse the start (rule pod-host-publish-port). Real generators make of the three what `quadlet/cases/drop-ins.txt` records.
 */
export function networkDropIn(
  unit: string,
  network: DroppedInNetwork,
  target: Target,
): NetworkDropIn | { readonly kind: "problem"; readonly sentence: string } {
  const problem = whyNot(unit, target);
  if (problem !== undefined) return { kind: "problem", sentence: problem };
  const section = unitKindOf(unit)?.section ?? "Container";
  const path = dropInPath({ unit, file: fileName });
  const text = [`# ${path}`, `[${section}]`, "Network=", ...linesFor(section, network), ""].join("\n");
  const plan = installPlan(placeOf(unit, target), path, parseUnitFile(text));
  const steps = stepsOfDropIn.flatMap((id) => plan.find((step) => step.id === id) ?? []);
  return { kind: "drop-in", fileName, path, text, steps, sentences: about(unit, network) };
}

/** A pod with ports does not start with the word private; without one it gets Podman’s own private network. */
function linesFor(section: string, network: DroppedInNetwork): readonly string[] {
  if (networkModes[network].publishes === undefined) return [`Network=${network}`, "PublishPort="];
  return section === "Pod" ? [] : ["Network=private"];
}

function whyNot(unit: string, { podman }: Target): string | undefined {
  const check = checkFileName(unit);
  if (check.kind === "problem") return check.sentence;
  const section = unitKindOf(unit)?.section;
  if (section !== "Container" && section !== "Pod")
    return "Only a .container or .pod has a network of this kind.";
  // rule dropin-old
  return isSince(podman, "5.0") ? undefined : "Drop-ins for Quadlet files are read from Podman 5.0 on.";
}

/** The partition’s own unit lies on the outer system (paths.md 2). */
function placeOf(unit: string, target: Target): Target {
  return isPartition(unit) ? { ...target, scope: "system" } : target;
}

const isPartition = (unit: string) => unit === "qm.container";

function about(unit: string, network: DroppedInNetwork): readonly string[] {
  const ports =
    networkModes[network].publishes !== undefined
      ? "The ports that the unit publishes stay."
      : `The empty PublishPort= takes back the ports that the unit publishes: with ${network} they have no use.`;
  return [
    "The unit’s own file stays as it was shipped. Lists add up: the empty Network= takes back what stands there.",
    ports,
    ...(isPartition(unit)
      ? ["It lies outside the partition. Putting it in place restarts everything in the partition."]
      : []),
  ];
}
