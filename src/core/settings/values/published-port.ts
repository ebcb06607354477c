import type { TextRange } from "../../unit-file/text.ts";
import { cutPort } from "../grammar/port-cut.ts";
import { isIpv4, isIpv6, whyNoAddress } from "./ip-address.ts";
import { lengthProblem, readPortRange } from "./port-range.ts";
import { trimmed, writeWord } from "./written.ts";
import type { Written } from "./written.ts";

/** The addresses of this machine at which a published port answers. `0.0.0.0` is *other*: IPv4 only. */
export type HostAddress =
  | { readonly kind: "all" }
  | { readonly kind: "ipv4-loopback" }
  | { readonly kind: "ipv6-loopback" }
  /** An IPv6 address stands here without brackets. */
  | { readonly kind: "other"; readonly text: string };

export const portProtocols = ["tcp", "udp", "sctp"] as const;
export type PortProtocol = (typeof portProtocols)[number];

/** A value of `PublishPort=` that can be shown in fields. */
export interface PublishedPort {
  readonly address: HostAddress;
  /** A port or a range; empty: podman takes a free port at each start. */
  readonly hostPort: string;
  /** A port or a range inside this container. */
  readonly containerPort: string;
  /** *unwritten* means tcp as well, but leaves `/tcp` out. */
  readonly protocol: PortProtocol | "unwritten";
  /** `:80` says the same as `80`: kept, so that nothing changes unasked. */
  readonly colon?: "kept";
}

/**
 * Reads a value of `PublishPort=` in podman’s grammar `[[address:][hostPort]:]containerPort[/protocol]`
 * (rules.md publish-port-format). Undefined when it has to stay a raw text: comma lists, `$` and `%`, and all that
 * podman refuses. Whatever is read is written back by `writePublishedPort` character for character.
 */
export function readPublishedPort(value: string): PublishedPort | undefined {
  const cut = cutPort(value, { from: 0, to: value.length });
  const textOf = (range: TextRange | undefined) => range && value.slice(range.from, range.to);
  const [address, hostPort, protocolText] = [cut.address, cut.hostPort, cut.protocol].map(textOf);
  const protocol = portProtocols.find((name) => name === protocolText);
  if (protocolText !== undefined && protocol === undefined) return undefined;
  const port: PublishedPort = {
    address: readHostAddress(address),
    hostPort: hostPort ?? "",
    containerPort: textOf(cut.containerPort) ?? "",
    protocol: protocol ?? "unwritten",
    ...(address === undefined && hostPort === "" ? { colon: "kept" } : {}),
  };
  const written = writePublishedPort(port);
  return written.kind === "value" && written.value === value ? port : undefined;
}

/**
 * Writes the fields of a published port as one value; both ports empty take the line away.
 * Gives a sentence for what podman refuses at start (rules.md publish-port-format, publish-port-range-mismatch).
 */
export function writePublishedPort(port: PublishedPort): Written {
  const hostPort = trimmed(port.hostPort);
  const containerPort = trimmed(port.containerPort);
  if (hostPort === "" && containerPort === "") return { kind: "remove" };
  const address = hostAddressText(port.address);
  const sentence = addressProblem(port.address, address) ?? portsProblem(hostPort, containerPort);
  if (sentence !== undefined) return { kind: "problem", sentence };
  const front = hostPart(address ?? "", hostPort, port.colon === "kept");
  const protocol = port.protocol === "unwritten" ? "" : `/${port.protocol}`;
  return writeWord(`${front}${containerPort}${protocol}`, "kept");
}

/**
 * Writes a value of `PublishPort=` that is shown as a raw text: anything that stays one word of the command line.
 * The generator passes the text on unchanged (generator-spec.md 3, *list*).
 */
export function writePublishedPortText(typed: string): Written {
  return writeWord(typed, "kept");
}

/**
 * The address that a value of `PublishPort=` begins with, also where the rest can’t be shown in fields
 * (`127.0.0.1:%i:80`).
 */
export function addressOf(value: string): HostAddress {
  return readHostAddress(/^(\d+(?:\.\d+){3}|\[[^[\]]+\]):/.exec(value)?.[1]);
}

/** Is this an address at which only the machine itself connects: 127.0.0.0/8, or ::1 in any spelling? */
export function isLoopback(address: HostAddress): boolean {
  if (address.kind !== "other") return address.kind !== "all";
  const text = withoutBrackets(trimmed(address.text));
  if (isIpv4(text)) return text.startsWith("127.");
  return isIpv6(text) && text.endsWith("1") && text.replaceAll(/[0:]/g, "") === "1";
}

function hostPart(address: string, hostPort: string, keepsColon: boolean): string {
  if (address !== "") return `${address}:${hostPort}:`;
  if (hostPort !== "") return `${hostPort}:`;
  return keepsColon ? ":" : "";
}

function readHostAddress(text: string | undefined): HostAddress {
  if (text === undefined) return { kind: "all" };
  const address = withoutBrackets(text);
  if (address === "127.0.0.1") return { kind: "ipv4-loopback" };
  return address === "::1" ? { kind: "ipv6-loopback" } : { kind: "other", text: address };
}

/** The address as it stands before the host port; undefined when it is no address. */
function hostAddressText(address: HostAddress): string | undefined {
  if (address.kind === "all") return "";
  if (address.kind === "ipv4-loopback") return "127.0.0.1";
  if (address.kind === "ipv6-loopback") return "[::1]";
  const text = withoutBrackets(trimmed(address.text));
  if (isIpv6(text)) return `[${text}]`;
  return isIpv4(text) ? text : undefined;
}

function addressProblem(address: HostAddress, text: string | undefined): string | undefined {
  return text !== undefined || address.kind !== "other" ? undefined : whyNoAddress(trimmed(address.text));
}

function portsProblem(hostText: string, containerText: string): string | undefined {
  if (containerText === "") return "Write the port that the program in this container listens on.";
  const container = readPortRange(containerText);
  if (container.kind === "problem") return container.sentence;
  if (hostText === "") return undefined;
  const host = readPortRange(hostText);
  if (host.kind === "problem") return host.sentence;
  return lengthProblem(host.range, container.range);
}

function withoutBrackets(text: string): string {
  return /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
}
