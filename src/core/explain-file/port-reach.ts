import { exposureOf } from "../network/exposure/exposure.ts";
import type { PortExposure } from "../network/exposure/exposure.ts";
import { clientWords } from "../network/exposure/clients.ts";
import type { ClientId } from "../network/exposure/clients.ts";
import { listed } from "../english/listed.ts";
import { routeNote } from "../network/exposure/opens.ts";
import { networkPoints } from "../network/claims/points.ts";
import { placeOf } from "../podman/place.ts";
import { publishesPorts } from "../podman/network-modes/publishes-ports.ts";
import { capitalized } from "../english/capitalized.ts";
import type { EntryLine } from "../unit-file/document.ts";
import type { ExplainedFile } from "./words/key-lines.ts";

/**
 * What was measured because of a line: of a published port who connects, of the network who connects to what and what
 * the container reaches. Nothing for other lines, and for other kinds of files.
 */
export function reachOf(entry: EntryLine, explained: ExplainedFile): readonly string[] {
  if (explained.exposure === undefined || entry.section !== "Container" || entry.value === "") return [];
  if (entry.key === "PublishPort") return portReach(entry, explained);
  return entry.key === "Network" ? networkReach(entry, explained) : [];
}

function networkReach(
  entry: EntryLine,
  { exposure, analysis, entriesOf, target }: ExplainedFile,
): readonly string[] {
  if (exposure === undefined) return [];
  // Of several networks the first line tells for all.
  const first = entriesOf(entry).find(({ value }) => value !== "");
  if (first !== entry) return [];
  const points = networkPoints(analysis.measured.file, target.scope);
  return [exposure.sentence, ...points.map(({ title }) => `${title}.`)];
}

function portReach(entry: EntryLine, { exposure, analysis, target }: ExplainedFile): readonly string[] {
  if (exposure === undefined || !publishesPorts(analysis.mode, target.scope)) return [];
  const { measurement } = exposure;
  const { ports } = exposureOf({
    measurement,
    scope: target.scope,
    ports: [{ kind: "used", value: entry.value, entry }],
    name: "",
  });
  const row = ports.find(({ port }) => port !== undefined);
  if (row === undefined) return [];
  if (row.port?.kind === "unmeasured") return [`Who can connect was not measured: ${row.port.why}.`];
  const rest = ports.find(({ port }) => port === undefined);
  const place = placeOf(target.scope);
  return [rowSentence(row, rest, (client) => clientWords(client, measurement, place))];
}

/** “Your local network and other containers can connect to it; nobody else.” */
function rowSentence(
  row: PortExposure,
  rest: PortExposure | undefined,
  name: (client: ClientId) => string,
): string {
  const routed = (client: ClientId) =>
    rest?.accesses.find((access) => access.client === client)?.note === routeNote;
  const clients = (verdict: string) =>
    row.accesses.filter((access) => access.verdict === verdict).map(({ client }) => client);
  const [yes, unknown] = [[...clients("yes"), ...clients("partly")], clients("unknown")];
  const byRoute = clients("no").filter(routed);
  const no = clients("no").filter((client) => !routed(client));
  if (yes.length === 0 && byRoute.length === 0)
    return unknown.length === 0 ? "Nobody can connect to it." : "Who can connect was not measured.";
  const parts = [
    ...(yes.length === 0 ? [] : [`${listed(yes.map(name))} can connect to it`]),
    ...byRoute.map((client) => `${name(client)} can only by a route that it sets to the container’s address`),
    ...(no.length === 0 ? [] : [unknown.length === 0 ? "nobody else can" : `${listed(no.map(name))} can’t`]),
    ...(unknown.length === 0 ? [] : [`whether ${listed(unknown.map(name))} can was not measured`]),
  ];
  return `${capitalized(parts.join("; "))}.`;
}
