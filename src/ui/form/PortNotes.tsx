import { publishesPorts } from "../../core/network/modes/effective-network.ts";
import { placeOf } from "../../core/network/place.ts";
import { bringPortsBack } from "../../core/network/ports/published-ports.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import { listOfPorts } from "./list-of-ports.ts";

/** Why ports of the file are not published, where they are not. */
export function PortNotes() {
  const { mode, target } = useAnalysis();
  return publishesPorts(mode, target.scope) ? <LeftAsideNote /> : <UnusedNote />;
}

function UnusedNote() {
  const { ports, network, target } = useAnalysis();
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
      {`Still a comment in the file, so not published: ${listOfPorts(kept)}. `}
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
