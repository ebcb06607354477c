import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { placeOf } from "../../podman/place.ts";
import type { Place } from "../../podman/place.ts";
import { portLines } from "../../network/ports/published-ports.ts";
import { containerName } from "../../quadlet/names/container-name.ts";
import { fileKindOf, stemOf } from "../../quadlet/names/unit-kind.ts";
import { isSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import type { Target } from "../../podman/target.ts";
import { readPublishedPort } from "../../podman/values/port/published-port.ts";
import type { PublishedPort } from "../../podman/values/port/published-port.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { servicesOf } from "../../workspace/analysis/services.ts";
import { activeText } from "../../workspace/workspace.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** What an answer depends on: the container on show, the files beside it, and where they will run. */
export interface Situation {
  readonly workspace: Workspace;
  readonly target: Target;
  readonly place: Place;
  readonly document: UnitDocument;
  readonly mode: NetworkMode;
  /** The ports that the file publishes, or keeps as comments, as far as they can be read. */
  readonly ports: readonly PublishedPort[];
}

/** Looks at the container on show. */
export function situationOf(workspace: Workspace): Situation {
  const document = parseUnitFile(activeText(workspace));
  return {
    workspace,
    target: workspace.target,
    place: placeOf(workspace.target.scope),
    document,
    mode: readNetworkMode(document),
    ports: portLines(document).flatMap(({ value }) => readPublishedPort(value) ?? []),
  };
}

/** Is it run by a user’s service manager? */
export function isOfUser({ target }: Situation): boolean {
  return target.scope === "user";
}

/** Is this Podman the same as `release`, or newer? */
export function hasPodman({ target }: Situation, release: Release): boolean {
  return isSince(target.podman, release);
}

/** The systemd name of a container’s service without `.service`: by its file, or what ServiceName= says (5.3). */
export function serviceNameOf({ workspace }: Situation, fileName: string): string {
  const made = servicesOf(workspace).units.find(({ unit }) => unit.fileName === fileName);
  return made?.serviceName ?? stemOf(fileName);
}

/** What Podman calls the container of another file; undefined when that is not there. */
export function containerNameOf({ workspace, target }: Situation, fileName: string): string | undefined {
  const text = Object.hasOwn(workspace.files, fileName) ? workspace.files[fileName] : undefined;
  return text === undefined ? undefined : containerName(parseUnitFile(text), fileName, target);
}

/** The other containers of the workspace. */
export function otherContainers({ workspace }: Situation): readonly string[] {
  return Object.keys(workspace.files).filter(
    (name) => fileKindOf(name) === "Container" && name !== workspace.active,
  );
}

/** The first port that the file publishes on this machine, or keeps for later. */
export function firstPort({ ports }: Situation): PublishedPort | undefined {
  return ports.find(({ hostPort }) => /^\d+$/.test(hostPort));
}
