import { capitalized } from "../../english/capitalized.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { Place } from "../../podman/place.ts";
import { outcomeOf } from "./access.ts";
import { clientWords } from "./clients.ts";
import type { ClientId } from "./clients.ts";
import { listed } from "../../english/listed.ts";
import { opensWords } from "./opens.ts";
import type { Opens } from "./opens.ts";

interface ClientOpens {
  readonly client: ClientId;
  readonly opens: Opens;
}

/**
 * “Your local network can connect to port 8080; this machine’s own programs can connect to every port it opens;
 * nobody else.” Where nothing was measured, why not.
 */
export function exposureSentence(
  all: readonly ClientOpens[],
  measurement: Measurement,
  place: Place,
): string {
  const of = (kind: Opens["kind"]) => all.filter(({ opens }) => opens.kind === kind);
  if (of("unknown").length === all.length)
    return `Who can connect was not measured.${measurement.kind === "unmeasured" ? ` ${measurement.why}` : ""}`;
  const name = ({ client }: ClientOpens) => clientWords(client, measurement, place);
  if (of("none").length === all.length) return `Nobody can connect to it${whyNobody(measurement)}`;
  const unknown = of("unknown");
  const parts = [
    ...groups([...of("every"), ...of("ports")].toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).map(
      (group) => `${listed(group.map(name))} can connect to ${opensWords(group[0].opens)}`,
    ),
    ...(of("none").length === 0
      ? []
      : [unknown.length === 0 ? "nobody else" : `${listed(of("none").map(name))} can’t`]),
    ...(unknown.length === 0 ? [] : [`whether ${listed(unknown.map(name))} can connect was not measured`]),
  ];
  const sentence = parts.join("; ");
  return `${capitalized(sentence)}.`;
}

/** It does not start, or a port would have to be published (19). */
function whyNobody(measurement: Measurement): string {
  if (measurement.kind === "unmeasured") return `. ${measurement.why}`;
  return outcomeOf(measurement, { probe: "19" }) === "reachable" ? ": no port is published." : ".";
}

type Group = readonly [ClientOpens, ...ClientOpens[]];

/** Those that get to the same stand together. */
function groups(all: readonly ClientOpens[]): readonly Group[] {
  const byWords = new Map<string, Group>();
  for (const each of all) {
    const words = opensWords(each.opens);
    const group = byWords.get(words);
    byWords.set(words, group === undefined ? [each] : [...group, each]);
  }
  return [...byWords.values()];
}
