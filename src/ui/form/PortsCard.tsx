import { lazy } from "react";
import { portLines, publishesPorts } from "../../core/network/published-ports.ts";
import type { PortLine } from "../../core/network/published-ports.ts";
import { useAnalysis } from "../app/session.tsx";
import { ListCard } from "./ListCard.tsx";

const PortRow = lazy(() => import("./PortRow.tsx"));

/** The published ports. Where the network publishes none they stay, marked as unused, and come back with private. */
export function PortsCard() {
  const { document, mode } = useAnalysis();
  const ports = portLines(document);
  const unused = !publishesPorts(mode);
  return (
    <ListCard
      title="Ports"
      summary={summaryOf(ports, unused, mode.kind === "host")}
      count={ports.length}
      addLabel="Add port"
      className={unused ? "unused-rows" : ""}
      above={unused && ports.length > 0 && <UnusedNote isHost={mode.kind === "host"} />}
    >
      {(place) => <PortRow value={ports[place.index]?.value ?? ""} place={place} />}
    </ListCard>
  );
}

function UnusedNote({ isHost }: { readonly isHost: boolean }) {
  return (
    <p className="unused">
      {isHost
        ? "Not used with host networking: the program listens on this machine’s ports itself, and Podman drops published ports."
        : "Not used with this network: Podman drops published ports."}{" "}
      They stay in the file as comments and come back with Private.
    </p>
  );
}

function summaryOf(ports: readonly PortLine[], unused: boolean, isHost: boolean): string {
  if (ports.length === 0) return isHost ? "every port the program opens is open" : "none published";
  const list = ports.map(({ value }) => value.replace(/:(?=[^:]*$)/, " → ")).join(", ");
  return unused ? `kept for later: ${list}` : list;
}
