import type { Target } from "../../podman/target.ts";
import { splitArguments } from "../../podman/words/words.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import type { LabMode } from "../measured/reach.ts";
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
  const written = lines.flatMap(optionByOption).map(normalized);
  const telling = written.filter((line) => !leavesReach(line, written));
  const driver = lastOf(telling, "Driver");
  if (scope === "user" && (driver === "macvlan" || driver === "ipvlan"))
    return {
      kind: "unmeasured",
      why: `Driver=${driver} in ${file} does not work for user services: it sees no network card of this machine there, only those in the user’s own network space.`,
      source: "network-modes.md 1",
    };
  const [first, ...further] = telling.filter((line) => !takesNames(line));
  const mode = first === undefined ? "named" : measuredLines[print(first)];
  const isWithoutNames = telling.some(takesNames);
  if (mode === undefined || further.length > 0 || (isWithoutNames && mode !== "named"))
    return {
      kind: "unmeasured",
      why: notMeasured(telling, file),
      ...(driver === "ipvlan" && further.length === 0 && { stated: ipvlan }),
    };
  if (isWithoutNames) return withoutNames(file);
  if (mode === "macvlan") return macvlan(lines, file);
  return { kind: "mode", mode, caveats: [] };
}

/** One line for each of its options (generator-spec.md 3, keyval): what the lab tried, it tried one at a time. */
function optionByOption(line: NetworkLine): readonly NetworkLine[] {
  const split = line.key === "Options" ? splitArguments(line.value) : undefined;
  if (split === undefined || !("words" in split)) return [line];
  return split.words.map(({ text }) => ({ key: line.key, value: text }));
}

const takesNames = ({ key }: NetworkLine) => key === "DisableDNS";

function withoutNames(file: string): MeasuredMode {
  return {
    kind: "mode",
    mode: "named",
    caveats: [`Measured with a network that has names; DisableDNS=true in ${file} takes them away.`],
    // By name (7b), and outside names (11c), which the network’s own name server would look up.
    except: ["7b", "11c"],
  };
}

function macvlan(lines: readonly NetworkLine[], file: string): MeasuredMode {
  return {
    kind: "mode",
    mode: "macvlan",
    caveats: addressesOf(lines, file),
    stated: { "client-address": ownAddressSeen },
  };
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
