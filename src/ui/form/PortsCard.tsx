import { publishesPorts } from "../../core/podman/network-modes/publishes-ports.ts";
import { networkModes } from "../../core/podman/network-modes/network-modes.ts";
import type { Analysis } from "../../core/workspace/analysis/analyze.ts";
import { useRead } from "../session/session.tsx";
import { listOfPorts } from "./list-of-ports.ts";
import { ListCard } from "./ListCard.tsx";
import { PortNotes } from "./PortNotes.tsx";
import { PortRow } from "./PortRow.tsx";

/** The published ports. Where the network publishes none they stay, marked as unused, and come back with private. */
export function PortsCard() {
  const { values, summary, isUnused } = useRead((analysis) => ({
    values: analysis.ports.map(({ value }) => value),
    summary: summaryOf(analysis),
    isUnused: !publishesPorts(analysis.mode, analysis.target.scope),
  }));
  return (
    <ListCard
      title="Ports"
      summary={summary}
      count={values.length}
      addLabel="Add port"
      className={isUnused ? "unused-rows" : ""}
      above={values.length > 0 && <PortNotes />}
    >
      {(place) => <PortRow value={values[place.index] ?? ""} place={place} />}
    </ListCard>
  );
}

function summaryOf({ portsInForce: ports, mode, network, target }: Analysis): string {
  if (ports.length === 0) {
    if (network === "host") return "every port the program opens is open";
    if (mode.kind === "pod") return "those of the pod";
    return mode.kind !== "unset" && networkModes[mode.kind].joins === "container"
      ? "those of the other container"
      : "none published";
  }
  const kept = ports.filter(({ kind }) => kind === "set-aside");
  const used = ports.filter(({ kind }) => kind === "used");
  if (!publishesPorts(mode, target.scope))
    return used.length === 0 ? `kept for later: ${listOfPorts(kept)}` : `not used: ${listOfPorts(ports)}`;
  return [listOfPorts(used), kept.length === 0 ? "" : `kept for later: ${listOfPorts(kept)}`]
    .filter(Boolean)
    .join("; ");
}
