import { cutPort } from "../../settings/grammar/port-cut.ts";
import type { PortCut } from "../../settings/grammar/port-cut.ts";
import { readIpAddress } from "../../settings/values/address/ip-address.ts";
import { writeIpv6 } from "../../settings/values/address/write-ipv6.ts";
import type { PortRange } from "../../settings/values/port-range.ts";
import { oncePerText } from "../../unit-file/once-per-text.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { readPodmanRange } from "./podman-port-range.ts";

/** A published port as Podman understands it. */
export interface PodmanPort {
  /** Each address has one spelling, one of IPv6 with its brackets; empty where none is given. */
  readonly address: string;
  /** Undefined: Podman takes a free port. */
  readonly host: PortRange | undefined;
  readonly container: PortRange;
  /** In small letters. */
  readonly protocol: string;
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
  const container = readPodmanRange(containerText);
  if (typeof container === "string")
    return refused(`parsing container port: ${container}`, cut.containerPort);
  const protocol = (of(cut.protocol) ?? "tcp").toLowerCase();
  if (cut.protocol !== undefined && protocol === "")
    return refused("must provide a non-empty protocol to publish", { from: 0, to: text.length });
  const address = addressIn(text, cut.address);
  if (typeof address !== "string") return address;
  const hostText = of(cut.hostPort) ?? "";
  const host = hostText === "" ? undefined : readPodmanRange(hostText);
  if (typeof host === "string")
    return refused(`parsing host port: ${host}`, cut.hostPort ?? cut.containerPort);
  const port = { address, host, container, protocol, cut };
  return lengthRefusal(port) ?? protocolRefusal(port) ?? port;
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

function lengthRefusal({ host, container, cut }: PodmanPort): PortRefusal | undefined {
  if (host === undefined || countOf(host) === countOf(container)) return undefined;
  return refused(
    `host and container port ranges have different lengths: ${countOf(host)} vs ${countOf(container)}`,
    { from: cut.hostPort?.from ?? 0, to: cut.containerPort.to },
    "lengths",
  );
}

function protocolRefusal({ protocol, cut }: PodmanPort): PortRefusal | undefined {
  return ["tcp", "udp", "sctp"].includes(protocol)
    ? undefined
    : refused(
        `unrecognized protocol "${protocol}" in port mapping`,
        cut.protocol ?? cut.containerPort,
        "protocol",
      );
}

function countOf({ first, last }: PortRange): number {
  return last - first + 1;
}

/** Does only the machine itself connect to this address: 127.0.0.0/8 or ::1? */
export function isLoopbackOf({ address }: Pick<PodmanPort, "address">): boolean {
  return address.startsWith("127.") || address === "[::1]";
}

/** Does it answer at every address, of one family at least? */
export function isEveryAddress({ address }: Pick<PodmanPort, "address">): boolean {
  return address === "" || address === "0.0.0.0" || address === "[::]";
}
