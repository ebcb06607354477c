import type { TextRange } from "../../unit-file/text.ts";
import { isIpv4, isIpv6 } from "../values/address/ip-address.ts";
import { whyNoAddress } from "../values/why-no-address.ts";
import { lengthProblem, readPortRange } from "../values/port-range.ts";
import { grammar, isFilledIn } from "./part.ts";
import type { ValueReader } from "./part.ts";
import { cutPort } from "./port-cut.ts";
import type { PortCut } from "./port-cut.ts";

/** An address stands without its brackets; the ports of a side are one part, a range too. */
export type PortPublishPart = "address" | "host-port" | "container-port" | "protocol";

/**
 * `PublishPort=`: several ports may stand in one value, with commas between (rules.md publish-port-format,
 * publish-port-range-mismatch, publish-port-protocol).
 */
export const portPublish = grammar<PortPublishPart>("port-publish", (value) => {
  for (const range of value.split(value.whole, ",")) {
    const cut = cutPort(value.text, range);
    value.part("address", cut.address);
    value.part("host-port", cut.hostPort);
    value.part("container-port", cut.containerPort);
    value.part("protocol", cut.protocol);
    checkAddress(value, cut);
    checkPorts(value, cut);
    if (cut.protocol !== undefined) value.problemIfKnown(cut.protocol, protocolProblem(value, cut.protocol));
  }
});

type Reader = ValueReader<PortPublishPart>;

function checkAddress(value: Reader, { address, isInBrackets, hostPort }: PortCut): void {
  if (address === undefined) return;
  const text = value.of(address);
  if (isInBrackets && hostPort === undefined)
    value.problem(address, "A port of this machine stands behind the address, or an empty one: [::1]::80.");
  if (isIpv4(text) || (isInBrackets && isIpv6(text))) return;
  const sentence = isIpv6(text)
    ? `An IPv6 address stands in brackets here: write [${text}].`
    : whyNoAddress(text);
  value.problemIfKnown(address, sentence);
}

function checkPorts(value: Reader, { hostPort, containerPort }: PortCut): void {
  const container = rangeAt(
    value,
    containerPort,
    "Write the port that the program in this container listens on.",
  );
  if (hostPort === undefined || hostPort.from === hostPort.to) return;
  const host = rangeAt(value, hostPort, "");
  if (host === undefined || container === undefined) return;
  const mismatch = lengthProblem(host, container);
  if (mismatch !== undefined) value.problem({ from: hostPort.from, to: containerPort.to }, mismatch);
}

function rangeAt(value: Reader, range: TextRange, whenEmpty: string) {
  const text = value.of(range);
  if (isFilledIn(text)) return undefined;
  const read = readPortRange(text);
  if (read.kind === "range") return read.range;
  value.problem(range, text === "" ? whenEmpty : read.sentence);
  return undefined;
}

function protocolProblem(value: Reader, protocol: TextRange): string | undefined {
  const text = value.of(protocol);
  if (text.includes("/")) return "One protocol at the most stands here.";
  return ["tcp", "udp", "sctp"].includes(text.toLowerCase())
    ? undefined
    : "Podman knows tcp, udp and sctp here.";
}
