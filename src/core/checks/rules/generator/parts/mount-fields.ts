import { does } from "../../../../podman/behaviours.ts";
import { spelledWords } from "../../../../podman/words/spelled-word.ts";
import { readCsv } from "../../../../podman/words/csv.ts";
import type { EntryLine } from "../../../../unit-file/document.ts";
import { oncePerText } from "../../../../memory/once-per-text.ts";
import type { TextRange } from "../../../../unit-file/text.ts";
import { rangeInValue } from "../../../../unit-file/value-range.ts";
import type { CheckContext } from "../../../model/rule.ts";
import { whyNoService } from "./refused-as.ts";

/** Where a line of `Mount=` has a source that says nothing: `source=`, or the bare word `source` or `src`. */
export function emptySource({ document }: CheckContext, entry: EntryLine): TextRange | undefined {
  const { place } = emptySourceIn(entry.value);
  return place && rangeInValue(document, entry, place.from, place.to);
}

/** The generator may refuse each of the mounts of a line. */
const emptySourceIn = oncePerText((value): { readonly place: TextRange | undefined } => {
  const words = spelledWords(value, "arguments");
  if ("problem" in words) return { place: undefined };
  for (const { text, rangeInValue: placeOf } of words) {
    const empty = readCsv(text)
      .records.flat()
      .find(({ value: field }) => /^(?:source|src)=?$/.test(field));
    if (empty !== undefined) return { place: placeOf(empty.from, empty.to) };
  }
  return { place: undefined };
});

/** What comes of a mount without a source (rule mount-source-missing; runs of 5.4.2 and 5.8.6). */
export function whyNoSource(context: CheckContext, text: string): string {
  const { podman } = context.target;
  return does(podman, "refusesMountsWithoutSource")
    ? whyNoService(context, text)
    : `The generator of Podman ${podman} crashes over it, so that no Quadlet file becomes a service.`;
}
