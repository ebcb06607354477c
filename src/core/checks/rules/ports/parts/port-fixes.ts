import type { PortRange } from "../../../../podman/values/port/port-range.ts";
import { readPublishedPort, writePublishedPort } from "../../../../podman/values/port/published-port.ts";
import { oncePerText } from "../../../../memory/once-per-text.ts";
import type { Action } from "../../../model/finding.ts";
import { deleteAll } from "../../../fixes/lines.ts";
import { deletePart, replacePart } from "../../../fixes/parts.ts";
import { together } from "../../../fixes/together.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import { readPodmanPort } from "../../../../podman/values/port/podman-port.ts";
import type { PodmanPort } from "../../../../podman/values/port/podman-port.ts";
import { writeRange } from "../../../../podman/values/port/port-range.ts";
import { portsOfMachine, rangeIn } from "../../../reading/published-ports.ts";
import type { PortOfUnit } from "../../../reading/published-ports.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";
import { PortIndex } from "./port-index.ts";
import { freeRange, wantSamePort } from "./port-overlap.ts";
import { portOfOthers } from "./ports-of-others.ts";

/** Writes another port of the machine, the first free one from `start` on. */
export function writeFreePort(
  context: CheckContext,
  published: PortOfUnit,
  start: number,
): readonly Action[] {
  const { hostPort } = published.port.cut;
  const free = firstFree(context, published, start);
  if (hostPort === undefined || free === undefined || isArgument(published)) return [];
  const range = rangeIn(context, published, hostPort);
  return [replacePart(`Use ${writeRange(free)}`, published.entry, range, writeRange(free))];
}

/** The first port from `start` on that neither this file nor one beside it publishes. */
export function firstFree(
  context: CheckContext,
  published: PortOfUnit,
  start: number,
): PortRange | undefined {
  const own = ownPorts(context);
  const isTaken = (port: PodmanPort) =>
    own.first(port, (other) => other !== published && wantSamePort(port, other.port, context.target)) !==
      undefined || portOfOthers(context, port) !== undefined;
  return freeRange(published.port, start, isTaken);
}

const ownPorts = oncePerFile((own) => {
  const index = new PortIndex<PortOfUnit>();
  for (const published of portsOfMachine(own)) index.add(published);
  return index;
});

/** Publishes it at this machine’s loopback address only. */
function bindToLoopback(published: PortOfUnit): readonly Action[] {
  if (isArgument(published)) return [];
  const label = published.port.address === "[::]" ? "Bind to ::1" : "Bind to 127.0.0.1";
  const { written } = atLoopback(published.text);
  return written === undefined ? [] : [writePort(label, published, written)];
}

/** The same port at the loopback address of its family; undefined where it can’t be written. */
const atLoopback = oncePerText((text): { readonly written: string | undefined } => {
  const port = readPodmanPort(text);
  const read = readPublishedPort(text);
  if (read === undefined || !("address" in port)) return { written: undefined };
  const kind = port.address === "[::]" ? "ipv6-loopback" : "ipv4-loopback";
  const written = writePublishedPort({ ...read, address: { kind } });
  return { written: written.kind === "value" ? written.value : undefined };
});

/** Publishes all of these at that address, or none. */
export function bindAll(open: readonly PortOfUnit[]): readonly Action[] {
  const each = open.flatMap(bindToLoopback);
  const [first] = each;
  return first === undefined || each.length < open.length ? [] : [together(first.label, each)];
}

/** Writes another text in place of this port. */
export function writePort(label: string, { entry, range }: SettingValue, text: string): Action {
  return replacePart(label, entry, range, text);
}

/** Deletes this port: its line, or what stands between two commas. */
export function deletePort(published: SettingValue): readonly Action[] {
  if (isArgument(published)) return [];
  const isAlone = published.entry.value === published.text;
  return [deletePart(isAlone ? "Delete the line" : `Delete ${published.text}`, published)];
}

/** Deletes all of these, which say the same. */
export function deletePorts(ports: readonly PortOfUnit[]): readonly Action[] {
  const each = ports.flatMap(deletePort);
  const [first] = each;
  if (first === undefined || each.length < ports.length) return [];
  return each.length === 1 ? each : [together("Delete the lines", each)];
}

/** Deletes the lines of all these ports. */
export function deleteAllPorts(ports: readonly PortOfUnit[]): readonly Action[] {
  if (ports.some(isArgument)) return [];
  return [deleteAll([...new Set(ports.map(({ entry }) => entry))])];
}
