import type { TextRange } from "../../../unit-file/text.ts";
import { readIpAddress } from "./ip-address.ts";
import { readPrefix } from "./subnet.ts";
import { addressProblem } from "./address-problem.ts";
import { grammar } from "../../words/part.ts";
import type { ValueReader } from "../../words/part.ts";

export type IpPart = "address" | "prefix";

/** `IP=`, `IP6=`, `Gateway=`: an address. */
export const ip = grammar<IpPart>("ip", (value) => readAddress(value, value.whole));

/** `DNS=`: addresses with commas between, or `none` (rule dns-not-an-address). */
export const dnsServer = grammar<IpPart>("ip", (value) => {
  if (value.text === "none") value.part("address", value.whole);
  else for (const address of value.split(value.whole, ",")) readAddress(value, address);
});

/** `Subnet=`: an address and how many of its bits name the network (man podman-network-create, --subnet). */
export const cidr = grammar<IpPart>("cidr", (value) => readCidr(value, value.whole));

/** `IPRange=`: a part of the subnet in the same form, or its first and last address (man podman-network-create, --ip-range). */
export const ipRange = grammar<IpPart>("ip-range", (value) => {
  const [first, last] = value.cut(value.whole, "-");
  if (last === undefined) readCidr(value, first);
  else for (const address of [first, last]) readAddress(value, address);
});

function readAddress(value: ValueReader<IpPart>, range: TextRange): void {
  value.part("address", range);
  value.problemIfKnown(range, addressProblem(value.of(range)));
}

function readCidr(value: ValueReader<IpPart>, range: TextRange): void {
  const [address, prefix] = value.cut(range, "/");
  readAddress(value, address);
  value.part("prefix", prefix);
  const bits = readIpAddress(value.of(address))?.bits ?? 32;
  if (prefix === undefined || readPrefix(value.of(prefix), bits) === undefined)
    value.problemIfKnown(range, `A network ends in / and a number up to ${bits}.`);
}
