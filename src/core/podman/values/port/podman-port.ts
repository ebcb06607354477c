import { oncePerText } from "../../../memory/once-per-text.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { isLoopbackAddress, readIpAddress } from "../address/ip-address.ts";
import { writeIpv6 } from "../address/write-ipv6.ts";
import { withoutBrackets } from "./host-address.ts";
import { cutPort } from "./port-cut.ts";
import type { PortCut } from "./port-cut.ts";
import { portCount, readPortRange } from "./port-range.ts";
import type { PortRange, RangeRefusal } from "./port-range.ts";

export const portProtocols = ["tcp", "udp", "sctp"] as const;
export type PortProtocol = (typeof portProtocols)[number];

/** A published port as Podman understands it. */
export interface PodmanPort {
  /** Each address has one spelling, one of IPv6 with its brackets; empty where none is given. */
  readonly address: string;
  /** Undefined: Podman takes a free port. */
  readonly host: PortRange | undefined;
  readonly container: PortRange;
  readonly protocol: PortProtocol;
  /** Where its parts stand in the text. */
  readonly cut: PortCut;
}

/** What Podman will not take, in its own words, and the part of the text that it is about. */
export interface PortRefusal {
  readonly kind: "refused";
  readonly about: "format" | "lengths" | "protocol";
  readonly message: string;
  readonly at: TextRange;
}

/**
 * Reads one port of `PublishPort=` as Podman does, in the order in which it looks
 * (pkg/specgenutil/util.go@v5.8.3, CreatePortBindings; pkg/specgen/generate/ports.go@v5.8.3, checkProtocol).
 */
export const readPodmanPort = oncePerText((text): PodmanPort | PortRefusal => {
  const cut = cutPort(text, { from: 0, to: text.length });
  const of = (range: TextRange | undefined) => range && text.slice(range.from, range.to);
  const wrongShape = shapeProblem(text);
  if (wrongShape !== undefined) return refused(wrongShape, { from: 0, to: text.length });
  const containerText = text.slice(cut.containerPort.from, cut.containerPort.to);
  if (containerText === "")
    return refused("must provide a non-empty container port to publish", { from: 0, to: text.length });
  const container = readPortRange(containerText);
  if (container.kind !== "range")
    return refused(`parsing container port: ${rangeMessage(container)}`, cut.containerPort);
  const protocol = (of(cut.protocol) ?? "tcp").toLowerCase();
  if (cut.protocol !== undefined && protocol === "")
    return refused("must provide a non-empty protocol to publish", { from: 0, to: text.length });
  const address = addressIn(text, cut.address);
  if (typeof address !== "string") return address;
  const hostText = of(cut.hostPort) ?? "";
  const host = hostText === "" ? undefined : readPortRange(hostText);
  if (host !== undefined && host.kind !== "range")
    return refused(`parsing host port: ${rangeMessage(host)}`, cut.hostPort ?? cut.containerPort);
  const lengths = host && lengthRefusal(host.range, container.range, cut);
  if (lengths !== undefined) return lengths;
  const known = portProtocols.find((name) => name === protocol);
  if (known === undefined)
    return refused(
      `unrecognized protocol "${protocol}" in port mapping`,
      cut.protocol ?? cut.containerPort,
      "protocol",
    );
  return { address, host: host?.range, container: container.range, protocol: known, cut };
});

function refused(message: string, at: TextRange, about: PortRefusal["about"] = "format"): PortRefusal {
  return { kind: "refused", about, message, at };
}

function shapeProblem(text: string): string | undefined {
  const [mapping = "", , ...more] = text.split("/");
  if (more.length > 0) return "invalid port format - protocol can only be specified once";
  const [front = "", behind, ...brackets] = mapping.split("]");
  if (brackets.length > 0)
    return "invalid port format - at most one IPv6 address can be specified in a --publish";
  if (behind === undefined)
    return front.split(":").length > 3
      ? "invalid port format - format is [[hostIP:]hostPort:]containerPort"
      : undefined;
  if (!front.startsWith("[")) return "invalid port format - IPv6 addresses must be enclosed by []";
  if (!behind.startsWith(":")) return "invalid port format - IPv6 address must be followed by a colon (':')";
  const ports = behind.slice(1).split(":").length;
  if (ports === 1) return "invalid port format - must provide host and destination port if specifying an IP";
  return ports === 2
    ? undefined
    : "invalid port format - when v6 address specified, must be [ipv6]:hostPort:ctrPort";
}

/** Takes a range of the text for what is there, and of an address that is empty, and so has no place, the whole. */
function addressIn(whole: string, at: TextRange | undefined): string | PortRefusal {
  const text = at === undefined ? undefined : whole.slice(at.from, at.to);
  if (at === undefined || text === undefined) return "";
  if (text === "")
    return refused("must provide a non-empty container host IP to publish", { from: 0, to: whole.length });
  const address = readIpAddress(text);
  if (address === undefined) return refused(`cannot parse "${text}" as an IP address`, at);
  return address.bits === 32 ? text : `[${writeIpv6(address)}]`;
}

function lengthRefusal(host: PortRange, container: PortRange, cut: PortCut): PortRefusal | undefined {
  const [hostCount, containerCount] = [portCount(host), portCount(container)];
  if (hostCount === containerCount) return undefined;
  return refused(
    `host and container port ranges have different lengths: ${hostCount} vs ${containerCount}`,
    { from: cut.hostPort?.from ?? 0, to: cut.containerPort.to },
    "lengths",
  );
}

/** What Podman says of a port or range. */
function rangeMessage(refusal: RangeRefusal): string {
  switch (refusal.kind) {
    case "several-dashes":
      return "invalid port format - port ranges are formatted as startPort-stopPort";
    case "no-start":
      return "port numbers cannot be negative";
    case "no-number":
      return `invalid port number: strconv.Atoi: parsing "${refusal.text}": invalid syntax`;
    case "outside":
      return `port numbers must be between 1 and 65535 (inclusive), got ${refusal.port}`;
    case "no-end":
      return "must provide ending number for port range";
    case "not-rising":
      return `the end port of a range must be higher than the start port - ${refusal.last} is not higher than ${refusal.first}`;
  }
}

/** Does only the machine itself connect to this address? */
export function isLoopbackOf({ address }: Pick<PodmanPort, "address">): boolean {
  return isLoopbackAddress(withoutBrackets(address));
}

/** Does it answer at every address, of one family at least? */
export function isEveryAddress({ address }: Pick<PodmanPort, "address">): boolean {
  return address === "" || address === "0.0.0.0" || address === "[::]";
}
