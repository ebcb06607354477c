import type { Target } from "../settings/target.ts";
import { isTrue } from "../settings/values/single-value.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import type { LabMode } from "./measured/reach.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** A line of `[Network]` that counts. */
export interface NetworkLine {
  readonly key: string;
  readonly value: string;
}

/** What the lab tried one at a time: a line of a network and the mode that has it. */
const measuredLines: Readonly<Record<string, LabMode>> = {
  "Internal=true": "internal",
  "IPv6=true": "named-ipv6",
  "Options=isolate=true": "isolate",
  "Options=isolate=strict": "isolate-strict",
  "Options=isolate=false": "isolate-false",
  "Driver=macvlan": "macvlan",
};

/** Keys that leave reach as it is: addresses of their own, names, labels (network-modes.md 2, lab/README.md). */
const harmless: ReadonlySet<string> = new Set([
  "Gateway",
  "IPRange",
  "Label",
  "NetworkName",
  "ServiceName",
  "NetworkDeleteOnStop",
  "InterfaceName",
  "DNS",
]);

/** Options that leave reach as it is: the packet size, the card that macvlan takes (network-modes.md 6.3 and 6.6). */
const harmlessOption = /^(?:mtu=\d+|parent=[\w.:-]+)$/;

/**
 * Finds the measured mode for a network with these lines: the one that the lab tried with exactly this, or
 * `unmeasured` with the lines that it did not try together (lab/README.md).
 */
export function measuredNetwork(
  lines: readonly NetworkLine[],
  file: string,
  { scope }: Target,
): MeasuredMode {
  const written = lines.map(normalized);
  const telling = written.filter((line) => !leavesReach(line, written));
  const withoutNames = telling.filter(({ key }) => key === "DisableDNS").length > 0;
  const [first, ...further] = telling.filter(({ key }) => key !== "DisableDNS");
  const driver = lastOf(telling, "Driver");
  if (scope === "user" && (driver === "macvlan" || driver === "ipvlan"))
    return {
      kind: "unmeasured",
      why: `Driver=${driver} in ${file} is of no use to a user: that driver sees only the cards of the user’s own network namespace.`,
      source: "network-modes.md 1",
    };
  if (driver === "ipvlan" && further.length === 0)
    return { kind: "unmeasured", why: notMeasured(telling, file), stated: ipvlan };
  const mode = first === undefined ? "named" : measuredLines[print(first)];
  if (mode === undefined || further.length > 0 || (withoutNames && mode !== "named"))
    return { kind: "unmeasured", why: notMeasured(telling, file) };
  if (withoutNames)
    return {
      kind: "mode",
      mode,
      caveats: [`Measured with a network that has names; DisableDNS=true in ${file} takes them away.`],
      // By name (7b), and outside names (11c), which the network’s own name server would look up.
      except: ["7b", "11c"],
    };
  if (mode === "macvlan")
    return {
      kind: "mode",
      mode,
      caveats: addressesOf(lines, file),
      stated: { "client-address": ownAddressSeen },
    };
  return { kind: "mode", mode, caveats: [] };
}

const notMeasured = (lines: readonly NetworkLine[], file: string) =>
  `Not measured for this network: ${lines.map(print).join(" and ")} in ${file}.`;

const print = ({ key, value }: NetworkLine) => `${key}=${value}`;

const lastOf = (lines: readonly NetworkLine[], key: string) =>
  lines.findLast((line) => line.key === key)?.value;

/** The words for true are one word here; every other value stays as it is written. */
function normalized({ key, value }: NetworkLine): NetworkLine {
  return ["Internal", "IPv6", "DisableDNS"].includes(key) && isTrue(value)
    ? { key, value: "true" }
    : { key, value };
}

function leavesReach({ key, value }: NetworkLine, all: readonly NetworkLine[]): boolean {
  if (value === "" || harmless.has(key)) return true;
  switch (key) {
    case "Internal":
    case "IPv6":
    case "DisableDNS":
      return value !== "true";
    case "Driver":
      return value === "bridge";
    case "IPAMDriver":
      return value === "host-local" || (value === "dhcp" && lastOf(all, "Driver") === "macvlan");
    case "Subnet":
      // One of IPv6 alone makes a network without IPv4, which the lab did not try.
      return !value.includes(":") || lastOf(all, "IPv6") === "true";
    case "Options":
      return harmlessOption.test(value);
    default:
      return false;
  }
}

/** The lab gave addresses out of a subnet of the LAN; with DHCP the reach is that of the address that comes. */
function addressesOf(lines: readonly NetworkLine[], file: string): readonly string[] {
  return lastOf(lines, "Subnet") === undefined
    ? [
        `Measured with Subnet= in the network’s file; ${file} leaves the addresses to the local network’s DHCP server.`,
      ]
    : [];
}

const ownAddressSeen = { verdict: "yes", source: "network-modes.md 4" } as const;

/** The one table of the document is about both drivers (network-modes.md 1, 3.1 and 4). */
const ipvlan: StatedAnswers = {
  "unpublished-ports": { verdict: "yes", note: "at its own address", source: "network-modes.md 1" },
  "published-port": { verdict: "yes", note: "with or without PublishPort=", source: "network-modes.md 3.1" },
  "services-on-all-addresses": { verdict: "no", source: "network-modes.md 3.1" },
  "local-network": { verdict: "yes", source: "network-modes.md 1" },
  "client-address": ownAddressSeen,
};
