import { readPublishedPort } from "../settings/values/published-port.ts";
import { openPorts } from "./published-ports.ts";
import type { PortLine } from "./published-ports.ts";
import type { ReachAnswers } from "./questions.ts";

/** What the local network reaches of a container: every port it opens, the ports listed, none, or nobody knows. */
export type LanReach =
  | { readonly kind: "every-port" }
  | { readonly kind: "ports"; readonly ports: readonly string[] }
  | { readonly kind: "no-port" }
  | { readonly kind: "unknown" };

/** Puts together what was measured about inbound connections and the ports that the file publishes. */
export function lanReach(ports: readonly PortLine[], answers: ReachAnswers): LanReach {
  const unpublished = answers["unpublished-ports"].verdict;
  if (unpublished === "unknown") return { kind: "unknown" };
  if (unpublished === "yes") return { kind: "every-port" };
  if (answers["published-port"].verdict !== "yes") return { kind: "no-port" };
  const open = openPorts(ports).map(machineSide);
  return open.length === 0 ? { kind: "no-port" } : { kind: "ports", ports: open };
}

/** This machine’s side of a port; `random` where Podman chooses. */
function machineSide({ value }: PortLine): string {
  const port = readPublishedPort(value);
  return port === undefined ? value : port.hostPort || "random";
}
