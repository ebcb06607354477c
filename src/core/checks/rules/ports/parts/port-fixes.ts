import type { PortRange } from "../../../../settings/values/port-range.ts";
import { readPublishedPort, writePublishedPort } from "../../../../settings/values/published-port.ts";
import type { Action } from "../../../finding.ts";
import { deleteAll } from "../../../fixes/lines.ts";
import { deletePart, replacePart } from "../../../fixes/parts.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import { writeRange } from "../../../reading/podman-port-range.ts";
import { publishedPorts, rangeIn } from "../../../reading/published-ports.ts";
import type { PublishedPort } from "../../../reading/published-ports.ts";
import type { SettingValue } from "../../../reading/unit-settings.ts";
import type { CheckContext } from "../../../rule.ts";
import { freeRange } from "./port-overlap.ts";
import { portsOfOthers } from "./ports-of-others.ts";

/** Writes another port of the machine, the first free one from `start` on. */
export function writeFreePort(
  context: CheckContext,
  published: PublishedPort,
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
  { port, entry, range }: PublishedPort,
  start: number,
): PortRange | undefined {
  const isOther = (other: PublishedPort) => other.entry !== entry || other.range.from !== range.from;
  const own = publishedPorts(context).filter(isOther);
  const taken = [...own, ...portsOfOthers(context).map(({ published }) => published)];
  return freeRange(
    port,
    start,
    taken.map((other) => other.port),
    context.target,
  );
}

/** Publishes it at this machine’s loopback address only. */
export function bindToLoopback(published: PublishedPort): readonly Action[] {
  const read = isArgument(published) ? undefined : readPublishedPort(published.text);
  if (read === undefined) return [];
  const kind = published.port.address === "[::]" ? "ipv6-loopback" : "ipv4-loopback";
  const written = writePublishedPort({ ...read, address: { kind } });
  const label = kind === "ipv6-loopback" ? "Bind to ::1" : "Bind to 127.0.0.1";
  return written.kind === "value" ? [writePort(label, published, written.value)] : [];
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

/** Deletes the lines of all these ports. */
export function deleteAllPorts(ports: readonly PublishedPort[]): readonly Action[] {
  if (ports.some(isArgument)) return [];
  return [deleteAll([...new Set(ports.map(({ entry }) => entry))])];
}
