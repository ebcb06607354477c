import { readPublishedPort } from "../settings/values/published-port.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Measurement } from "./measurement.ts";
import { portLines } from "./published-ports.ts";
import { reachQuestions } from "./questions.ts";

/** What the local network reaches of a container: every port it opens, the ports listed, none, or nobody knows. */
export type LanReach =
  | { readonly kind: "every-port" }
  | { readonly kind: "ports"; readonly ports: readonly string[] }
  | { readonly kind: "no-port" }
  | { readonly kind: "unknown" };

/** Puts together what was measured about inbound connections and the ports that the file publishes. */
export function lanReach(document: UnitDocument, measurement: Measurement): LanReach {
  const unpublished = verdictOf("unpublished-ports", measurement);
  if (unpublished === "unknown") return { kind: "unknown" };
  if (unpublished === "yes") return { kind: "every-port" };
  if (verdictOf("published-port", measurement) !== "yes") return { kind: "no-port" };
  const ports = openPorts(document);
  return ports.length === 0 ? { kind: "no-port" } : { kind: "ports", ports };
}

function verdictOf(id: string, measurement: Measurement) {
  return reachQuestions.find((question) => question.id === id)?.answer(measurement).verdict ?? "unknown";
}

/** This machine’s side of each port that is not bound to a loopback address; `random` where Podman chooses. */
function openPorts(document: UnitDocument): readonly string[] {
  return portLines(document).flatMap((line) => {
    if (line.kind === "set-aside") return [];
    const port = readPublishedPort(line.value);
    if (port === undefined) return [line.value];
    const { kind } = port.address;
    return kind === "ipv4-loopback" || kind === "ipv6-loopback" ? [] : [port.hostPort || "random"];
  });
}
