import type { NetworkMode } from "../podman/network-modes/network-mode.ts";
import type { PortLine } from "../network/ports/published-ports.ts";
import { stemOf } from "../quadlet/names/unit-kind.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { networkModes } from "../podman/network-modes/network-modes.ts";
import type { ModesWith } from "../podman/network-modes/network-modes.ts";
import { worksOn } from "../podman/network-modes/works-on.ts";
import type { Target } from "../podman/target.ts";
import { readSingle } from "../podman/words/single-value.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { servicesOf } from "../workspace/analysis/services.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { loadedUnit } from "../workspace/analysis/loaded-unit.ts";
import { effectiveEntries } from "./unit-lines.ts";

/**
 * The pod or container whose network a container shares, when its file is in the workspace: by the name of the file, or
 * of the container (network-modes.md 1).
 */
export function ownerOf(mode: NetworkMode, workspace: Workspace): Unit | undefined {
  if (!sharesNetwork(mode) || !worksOn(mode.kind, workspace.target)) return undefined;
  switch (mode.kind) {
    case "pod":
      return mode.file === undefined ? undefined : loadedUnit(workspace, mode.file);
    case "container-unit":
      return loadedUnit(workspace, mode.file);
    case "container":
      return servicesOf(workspace)
        .units.map(({ unit }) => unit)
        .find((unit) => isContainer(unit) && containerName(unit, workspace.target) === mode.name);
  }
}

type SharingMode = Extract<NetworkMode, { readonly kind: ModesWith<"joins", "container" | "pod"> }>;

function sharesNetwork(mode: NetworkMode): mode is SharingMode {
  const joins = mode.kind === "unset" ? "own" : networkModes[mode.kind].joins;
  return joins === "container" || joins === "pod";
}

/** `ContainerName=`, else `systemd-` and the name of the file (generator-spec.md 8.3). */
function containerName(unit: Unit, { podman }: Target): string {
  const name = readSingle(unit.entries("Container", "ContainerName").at(-1)?.value ?? "", podman);
  return name === "" ? `systemd-${stemOf(unit.fileName)}` : name;
}

const ownSection = ({ kind }: Unit) => kind.section;

export const isPod = (unit: Unit) => ownSection(unit) === "Pod";

const isContainer = (unit: Unit) => ownSection(unit) === "Container";

const deciding = [
  "Network",
  "Pod",
  "UIDMap",
  "DropCapability",
  "AddCapability",
  "NoNewPrivileges",
  "ReadOnly",
];

/** The lines of a pod or container that decide about its network, as those of a container. */
export function linesAboutNetwork(unit: Unit): UnitDocument {
  const lines = deciding.flatMap((key) =>
    effectiveEntries(unit, ownSection(unit), key).map(({ value }) => `${key}=${value}\n`),
  );
  return parseUnitFile(`[Container]\n${lines.join("")}`);
}

/** The ports that a pod or container publishes. */
export function portsOf(unit: Unit): readonly PortLine[] {
  return effectiveEntries(unit, ownSection(unit), "PublishPort").map(({ value, line }) => ({
    kind: "used",
    value,
    entry: line,
  }));
}

/** Lines that hand arguments to Podman which nobody read: “PodmanArgs=--net=x”; empty where there are none. */
export function unreadArguments(unit: Unit): string {
  return ["PodmanArgs", "GlobalArgs"]
    .flatMap((key) => effectiveEntries(unit, ownSection(unit), key))
    .map(({ key, value }) => `${key}=${value}`)
    .join(" and ");
}
