import { publishesPorts } from "../../core/network/effective-network.ts";
import { placeOf } from "../../core/network/place.ts";
import { bringPortsBack } from "../../core/network/published-ports.ts";
import type { PortLine } from "../../core/network/published-ports.ts";
import type { Analysis } from "../../core/workspace/analyze.ts";
import { PortRow } from "../app/load-later.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import { ListCard } from "./ListCard.tsx";

/** The published ports. Where the network publishes none they stay, marked as unused, and come back with private. */
export function PortsCard() {
  const analysis = useAnalysis();
  const { ports, mode, target } = analysis;
  const isUnused = !publishesPorts(mode, target.scope);
  return (
    <ListCard
      title="Ports"
      summary={summaryOf(analysis)}
      count={ports.length}
      addLabel="Add port"
      className={isUnused ? "unused-rows" : ""}
      above={isUnused ? ports.length > 0 && <UnusedNote analysis={analysis} /> : <LeftAsideNote />}
    >
      {(place) => <PortRow value={ports[place.index]?.value ?? ""} place={place} />}
    </ListCard>
  );
}

function UnusedNote({ analysis: { ports, network, target } }: { readonly analysis: Analysis }) {
  const { machines } = placeOf(target.scope);
  const areKept = ports.every(({ kind }) => kind === "set-aside");
  return (
    <p className="unused">
      {network === "host"
        ? `Not used with host networking: the program listens on ${machines} ports itself, and Podman drops published ports.`
        : "Not used with this network: Podman drops published ports."}
      {areKept && " They stay in the file as comments and come back with Private."}
    </p>
  );
}

/** Ports that stayed comments although the network publishes ports: it was changed by hand. */
function LeftAsideNote() {
  const { ports } = useAnalysis();
  const { editFile } = useActions();
  const kept = ports.filter(({ kind }) => kind === "set-aside");
  if (kept.length === 0) return null;
  return (
    <p className="unused">
      {`Still a comment in the file, so not published: ${listOf(kept)}. `}
      <button
        type="button"
        className="link"
        onClick={() => editFile(bringPortsBack, { label: "Ports are published again" })}
      >
        Publish again
      </button>
    </p>
  );
}

function summaryOf({ portsInForce: ports, mode, network, target }: Analysis): string {
  if (ports.length === 0)
    return network === "host" ? "every port the program opens is open" : "none published";
  const kept = ports.filter(({ kind }) => kind === "set-aside");
  const used = ports.filter(({ kind }) => kind === "used");
  if (!publishesPorts(mode, target.scope))
    return used.length === 0 ? `kept for later: ${listOf(kept)}` : `not used: ${listOf(ports)}`;
  return [listOf(used), kept.length === 0 ? "" : `kept for later: ${listOf(kept)}`]
    .filter(Boolean)
    .join("; ");
}

const listOf = (ports: readonly PortLine[]) =>
  ports.map(({ value }) => value.replace(/:(?=[^:]*$)/, " → ")).join(", ");
