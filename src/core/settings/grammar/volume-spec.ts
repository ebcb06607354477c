import type { TextRange } from "../../unit-file/text.ts";
import { grammar } from "./part.ts";
import type { ValueReader } from "./part.ts";
import { sourcePart } from "./source-part.ts";
import type { SourcePart } from "./source-part.ts";

export type VolumePart = SourcePart | "destination" | "option";

/**
 * `Volume=`: cut at `:` into at most three parts (generator-spec.md 10, rules.md volume-relative-path,
 * volume-target-relative).
 */
export const volumeSpec = grammar<VolumePart>("volume-spec", (value) => {
  const [first, rest] = value.cut(value.whole, ":");
  if (rest === undefined) {
    readDestination(value, first);
    return;
  }
  const [destination, options] = value.cut(rest, ":");
  const source = value.of(first);
  value.part(sourcePart(source, /\.(?:volume|artifact)$/), first);
  if (/^[^/.$%].*\//s.test(source))
    value.problem(first, "A name of a volume has no slashes: a path begins with / or ./ here.");
  readDestination(value, destination);
  if (options !== undefined) for (const option of value.split(options, ",")) value.part("option", option);
});

function readDestination(value: ValueReader<VolumePart>, range: TextRange): void {
  value.part("destination", range);
  if (!/^[/%$]/.test(value.of(range)))
    value.problem(range, "The place in the container is an absolute path: it begins with /.");
}
