import type { LanReach } from "../network/reach/lan-reach.ts";
import { cell } from "../network/measurement/measurement.ts";
import type { Place } from "../podman/place.ts";
import { capitalized } from "../english/capitalized.ts";
import { addressOf } from "../podman/values/port/host-address.ts";
import { readPublishedPort } from "../podman/values/port/published-port.ts";
import type { Analysis } from "../workspace/analysis/analyze.ts";
import type { ReachChange } from "./reach-change.ts";

/** How `lanReach` calls a port of the machine that Podman chooses at each start. */
const random = "random";

/** Who can connect to which ports of the machine now and could not before, or the other way round. */
export function portChanges(before: Analysis, after: Analysis, place: Place): readonly ReachChange[] {
  if (!isMeasured(before) || !isMeasured(after)) return [];
  if (before.fromLan.kind === "every-port" || after.fromLan.kind === "every-port")
    return everyPortChanges(before.fromLan, after.fromLan, place);
  const lan = compared(before.fromLan, after.fromLan, portsOf);
  const local = compared(before, after, loopbackPorts);
  const network = capitalized(place.network);
  const machine = capitalized(place.machine);
  const ofMachine = (ports: readonly string[]) => portWords(ports, `of ${place.machine}`);
  const stillLocal = common(lan.removed, local.added);
  return [
    ...reachChange("opens", lan.added, (ports) => `${network} can now connect to ${ofMachine(ports)}.`),
    ...reachChange(
      "shuts",
      lan.removed,
      (ports) => `${network} can no longer connect to ${ofMachine(ports)}.`,
    ),
    ...reachChange("other", stillLocal, (ports) => `${machine} can still connect to ${atLoopback(ports)}.`),
    ...reachChange(
      "opens",
      without(local.added, stillLocal),
      (ports) => `${machine} can now connect to ${atLoopback(ports)}.`,
    ),
    ...reachChange(
      "shuts",
      without(local.removed, lan.added),
      (ports) => `${machine} can no longer connect to ${atLoopback(ports)}.`,
    ),
  ];
}

/** Was it tried who connects? What a document states was not. */
function isMeasured({ answers: { file } }: Analysis): boolean {
  return [file["unpublished-ports"], file["published-port"]].every(
    ({ verdict, cells }) => verdict !== "unknown" && cells.length > 0,
  );
}

/** With the machine’s own network every port that the program opens is open (network-modes.md 4, lab rootful/host/18). */
function everyPortChanges(before: LanReach, after: LanReach, place: Place): readonly ReachChange[] {
  if (before.kind === after.kind) return [];
  const network = capitalized(place.network);
  if (after.kind === "every-port")
    return [
      { effect: "opens", sentence: `${network} can now connect to every port that the program opens.` },
    ];
  const rest = portsOf(after);
  const sentence =
    rest.length === 0
      ? `${network} can no longer connect to its ports at ${place.machines} addresses.`
      : `${network} can no longer connect to every port that the program opens, only to ${portWords(rest, `of ${place.machine}`)}.`;
  return [{ effect: "shuts", sentence }];
}

function portsOf(reach: LanReach): readonly string[] {
  return reach.kind === "ports" ? reach.ports : [];
}

/** Ports published on 127.0.0.1, where it was measured that the machine itself connects to such (20). */
function loopbackPorts({ measured, portsInForce }: Analysis): readonly string[] {
  if (cell(measured.file, "20").outcome !== "reachable") return [];
  return portsInForce
    .flatMap(({ kind, value }) => (kind === "used" ? value.split(",") : []))
    .filter((port) => addressOf(port).kind === "ipv4-loopback")
    .map((port) => readPublishedPort(port)?.hostPort || random);
}

interface Compared {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function compared<Side>(before: Side, after: Side, read: (side: Side) => readonly string[]): Compared {
  const [old, now] = [read(before), read(after)];
  return { added: without(now, old), removed: without(old, now) };
}

function without(ports: readonly string[], taken: readonly string[]): readonly string[] {
  return ports.filter((port) => !taken.includes(port));
}

function common(ports: readonly string[], others: readonly string[]): readonly string[] {
  return ports.filter((port) => others.includes(port));
}

function reachChange(
  effect: ReachChange["effect"],
  ports: readonly string[],
  sentence: (ports: readonly string[]) => string,
): readonly ReachChange[] {
  return ports.length === 0 ? [] : [{ effect, sentence: sentence(ports) }];
}

const atLoopback = (ports: readonly string[]) => portWords(ports, "at 127.0.0.1");

/** “port 8080 of this machine and a port of this machine that Podman chooses” */
function portWords(ports: readonly string[], where: string): string {
  const numbers = ports.filter((port) => port !== random);
  const noun = numbers.length === 1 && !numbers[0]?.includes("-") ? "port" : "ports";
  return [
    ...(numbers.length === 0 ? [] : [`${noun} ${numbers.join(", ")} ${where}`]),
    ...(numbers.length < ports.length ? [`a port ${where} that Podman chooses`] : []),
  ].join(" and ");
}
