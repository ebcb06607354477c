import type { Measurement } from "../measurement.ts";
import type { Place } from "../place.ts";
import { clientWords } from "./clients.ts";
import type { ClientId } from "./clients.ts";
import { listed, opensWords } from "./opens.ts";
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
  const parts = [
    ...groups([...of("every"), ...of("ports")].toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).map(
      (group) => `${listed(group.map(name))} can connect to ${opensWords(group[0].opens)}`,
    ),
    ...of("unknown").map((each) => `whether ${name(each)} can connect was not measured`),
  ];
  const sentence = parts.length === 0 ? "nobody can connect to it" : parts.join("; ");
  const end = parts.length > 0 && of("none").length > 0 ? "; nobody else" : "";
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${end}.`;
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
