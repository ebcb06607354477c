import { publishesPorts } from "../../core/podman/network-modes/publishes-ports.ts";
import { placeOf } from "../../core/podman/place.ts";
import { bringPortsBack } from "../../core/network/ports/change-ports.ts";
import type { Analysis } from "../../core/workspace/analysis/analyze.ts";
import { useActions, useAnalysis, useRead } from "../session/session.tsx";
import { listOfPorts } from "./list-of-ports.ts";

/** Why ports of the file are not published, where they are not. */
export function PortNotes() {
  const { mode, target } = useAnalysis("mode", "target");
  return publishesPorts(mode, target.scope) ? <LeftAsideNote /> : <UnusedNote />;
}

function UnusedNote() {
  const { why, areKept } = useRead((analysis) => ({
    why: whyUnused(analysis),
    areKept: analysis.ports.every(({ kind }) => kind === "set-aside"),
  }));
  return (
    <p className="unused">
      {why}
      {areKept && " They stay in the file as comments and come back with Private."}
    </p>
  );
}

function whyUnused({ mode, network, ports, target }: Analysis): string {
  // network-modes.md 3, Pod: the one mode that refuses ports instead of dropping them.
  if (mode.kind === "pod")
    return ports.some(({ kind }) => kind === "used")
      ? "The pod publishes the ports. With ports of its own this container does not start."
      : "The pod publishes the ports.";
  return network === "host"
    ? `Not used with host networking: the program listens on ${placeOf(target.scope).machines} ports itself, and Podman drops published ports.`
    : "Not used with this network: Podman drops published ports.";
}

/** Ports that stayed comments although the network publishes ports: it was changed by hand. */
function LeftAsideNote() {
  const { editFile } = useActions();
  const kept = useRead(({ ports }) => listOfPorts(ports.filter(({ kind }) => kind === "set-aside")));
  if (kept === "") return null;
  return (
    <p className="unused">
      {`Still a comment in the file, so not published: ${kept}. `}
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
