import type { NetworkMode } from "../../core/podman/network-modes/network-mode.ts";
import { stemOf } from "../../core/quadlet/names/unit-kind.ts";
import { networkModes } from "../../core/podman/network-modes/network-modes.ts";
import type { NetworkModeFacts } from "../../core/podman/network-modes/network-modes.ts";
import { settings } from "../../core/podman/settings/settings.ts";
import { readSingle } from "../../core/podman/words/single-value.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { useAnalysis, useRead } from "../session/session.tsx";

/** The container in the middle of the diagram, in its wall or without one. */
export function ContainerBox({ isOpen }: { readonly isOpen: boolean }) {
  const { fileName, mode, target } = useAnalysis("fileName", "mode", "target");
  const name = useRead(({ document }) =>
    readSingle(lastValue(document, settings.containerName) ?? "", target.podman),
  );
  const where = target.scope === "qm" ? "in the partition’s network" : "in this machine’s network";
  return (
    <div className={isOpen ? "container-wall open" : "container-wall"}>
      {!isOpen && <span>{wallWords(mode)}</span>}
      <div className="container-box">
        <strong>{name === "" ? stemOf(fileName) : name}</strong>
        {isOpen && <span>{where}</span>}
      </div>
    </div>
  );
}

function wallWords(mode: NetworkMode): string {
  if (mode.kind === "unset") return ownWall;
  if (mode.kind !== "network") return walls[networkModes[mode.kind].joins];
  const [first, ...others] = mode.networks;
  if (others.length > 0) return `${others.length + 1} networks`;
  return `network ${first.kind === "unit" ? stemOf(first.file) : first.name}`;
}

const ownWall = "its own network";

/** What the wall around the container says, by whose network it is; of the machine’s there is none. */
const walls: Readonly<Record<NetworkModeFacts["joins"], string>> = {
  own: ownWall,
  machine: ownWall,
  network: ownWall,
  nothing: "no network",
  container: "another container’s network",
  pod: "the pod’s network",
  namespace: "a network made elsewhere",
};
