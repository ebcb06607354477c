import { lazy } from "react";
import { portLines, publishesPorts } from "../../core/network/published-ports.ts";
import type { NetworkMode } from "../../core/network/network-mode.ts";
import type { PortLine } from "../../core/network/published-ports.ts";
import { useAnalysis } from "../app/session.tsx";
import { ListCard } from "./ListCard.tsx";

const PortRow = lazy(() => import("./PortRow.tsx"));

/** The published ports. Where the network publishes none they stay, marked as unused, and come back with private. */
export function PortsCard() {
  const { document, mode } = useAnalysis();
  const ports = portLines(document);
  const isUnused = !publishesPorts(mode);
  return (
    <ListCard
      title="Ports"
      summary={summaryOf(ports, mode)}
      count={ports.length}
      addLabel="Add port"
      className={isUnused ? "unused-rows" : ""}
      above={isUnused && ports.length > 0 && <UnusedNote ports={ports} isHost={mode.kind === "host"} />}
    >
      {(place) => <PortRow value={ports[place.index]?.value ?? ""} place={place} />}
    </ListCard>
  );
}

function UnusedNote({ ports, isHost }: { readonly ports: readonly PortLine[]; readonly isHost: boolean }) {
  const areKept = ports.every(({ kind }) => kind === "set-aside");
  return (
    <p className="unused">
      {isHost
        ? "Not used with host networking: the program listens on this machine’s ports itself, and Podman drops published ports."
        : "Not used with this network: Podman drops published ports."}
      {areKept && " They stay in the file as comments and come back with Private."}
    </p>
  );
}

function summaryOf(ports: readonly PortLine[], mode: NetworkMode): string {
  if (ports.length === 0)
    return mode.kind === "host" ? "every port the program opens is open" : "none published";
  const list = ports.map(({ value }) => value.replace(/:(?=[^:]*$)/, " → ")).join(", ");
  if (publishesPorts(mode)) return list;
  return ports.every(({ kind }) => kind === "set-aside") ? `kept for later: ${list}` : `not used: ${list}`;
}
