import type { TextRange } from "../../../unit-file/text.ts";
import { readHostAddress, withoutBrackets } from "./host-address.ts";
import type { HostAddress } from "./host-address.ts";
import { readIpAddress } from "../address/ip-address.ts";
import { trimmed, writeWord } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";
import { readPodmanPort } from "./podman-port.ts";
import type { PortProtocol } from "./podman-port.ts";
import { portRangeProblem } from "./port-range-problem.ts";
import { portCount, readPortRange } from "./port-range.ts";

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
 * (rule publish-port-format). Undefined when it has to stay a raw text: comma lists, `$` and `%`, and all that
 * podman refuses. Whatever is read is written back by `writePublishedPort` character for character.
 */
export function readPublishedPort(value: string): PublishedPort | undefined {
  const read = readPodmanPort(value);
  if ("message" in read) return undefined;
  const { cut, protocol } = read;
  const textOf = (range: TextRange | undefined) => range && value.slice(range.from, range.to);
  const [address, hostPort, containerPort = ""] = [cut.address, cut.hostPort, cut.containerPort].map(textOf);
  const port: PublishedPort = {
    address: readHostAddress(address),
    hostPort: hostPort ?? "",
    containerPort,
    protocol: cut.protocol === undefined ? "unwritten" : protocol,
    ...(address === undefined && hostPort === "" ? { colon: "kept" } : {}),
  };
  const written = writePublishedPort(port);
  return written.kind === "value" && written.value === value ? port : undefined;
}

/**
 * Writes the fields of a published port as one value; both ports empty take the line away.
 * Gives a sentence for what podman refuses at start (rule publish-port-format, publish-port-range-mismatch).
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

function hostPart(address: string, hostPort: string, keepsColon: boolean): string {
  if (address !== "") return `${address}:${hostPort}:`;
  if (hostPort !== "") return `${hostPort}:`;
  return keepsColon ? ":" : "";
}

/** The address as it stands before the host port; undefined when it is no address. */
function hostAddressText(address: HostAddress): string | undefined {
  if (address.kind === "all") return "";
  if (address.kind === "ipv4-loopback") return "127.0.0.1";
  if (address.kind === "ipv6-loopback") return "[::1]";
  const text = withoutBrackets(trimmed(address.text));
  const read = readIpAddress(text);
  return read?.bits === 128 ? `[${text}]` : read && text;
}

function addressProblem(address: HostAddress, text: string | undefined): string | undefined {
  return text !== undefined || address.kind !== "other" ? undefined : whyNoAddress(trimmed(address.text));
}

function portsProblem(hostText: string, containerText: string): string | undefined {
  if (containerText === "") return "Write the port that the program in this container listens on.";
  const problem = portRangeProblem(containerText);
  if (problem !== undefined || hostText === "") return problem;
  return portRangeProblem(hostText) ?? lengthProblem(hostText, containerText);
}

/** Says that two ranges differ in length (rule publish-port-range-mismatch); undefined when they don’t. */
function lengthProblem(hostText: string, containerText: string): string | undefined {
  const [host, container] = [readPortRange(hostText), readPortRange(containerText)];
  if (host.kind !== "range" || container.kind !== "range") return undefined;
  const [hostCount, containerCount] = [portCount(host.range), portCount(container.range)];
  if (hostCount === containerCount) return undefined;
  return `This machine’s side has ${hostCount}, the container’s ${containerCount}: make both ranges equally long.`;
}

/** Says what to write in place of a text that is no address; for an address of this machine. */
function whyNoAddress(text: string): string {
  if (text === "") return "Write an address of this machine, such as 192.168.1.5.";
  if (text === "localhost") return "Podman takes no names here: write 127.0.0.1.";
  return `${text} is no IP address: write one of this machine, such as 192.168.1.5.`;
}
