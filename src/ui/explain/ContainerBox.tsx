import type { NetworkMode } from "../../core/network/modes/network-mode.ts";
import { stemOf } from "../../core/quadlet/names/unit-kind.ts";
import { settings } from "../../core/settings/settings.ts";
import { readSingle } from "../../core/settings/values/single-value.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { useAnalysis, useRead } from "../app/session.tsx";

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
  if (mode.kind === "none") return "no network";
  if (mode.kind === "container" || mode.kind === "container-unit") return "another container’s network";
  if (mode.kind === "pod") return "the pod’s network";
  if (mode.kind === "namespace") return "a network made elsewhere";
  if (mode.kind !== "network") return "its own network";
  const [first, ...others] = mode.networks;
  if (others.length > 0) return `${others.length + 1} networks`;
  return `network ${first.kind === "unit" ? stemOf(first.file) : first.name}`;
}
