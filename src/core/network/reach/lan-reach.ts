import { cutPort } from "../../podman/values/port/port-cut.ts";
import { openParts, openPorts } from "../ports/published-ports.ts";
import type { PortLine } from "../ports/published-ports.ts";
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
  const open = openPorts(ports).flatMap(({ value }) => openParts(value).map(machineSide));
  return open.length === 0 ? { kind: "no-port" } : { kind: "ports", ports: open };
}

/** This machine’s side of a port; `random` where Podman chooses, the whole where it is filled in. */
function machineSide(port: string): string {
  if (/[$%]/.test(port)) return port;
  const { hostPort } = cutPort(port, { from: 0, to: port.length });
  return hostPort === undefined || hostPort.from === hostPort.to
    ? "random"
    : port.slice(hostPort.from, hostPort.to);
}
