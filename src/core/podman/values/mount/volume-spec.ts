import { cutVolume } from "./volume.ts";
import { grammar } from "../../words/part.ts";
import { sourcePart } from "./source-part.ts";
import type { SourcePart } from "./source-part.ts";

export type VolumePart = SourcePart | "destination" | "option";

/** `Volume=` (generator-spec.md 10). */
export const volumeSpec = grammar<VolumePart>("volume-spec", (value) => {
  const { source, target, options } = cutVolume(value.text);
  if (source !== undefined) value.part(sourcePart(value.of(source), /\.(?:volume|artifact)$/), source);
  value.part("destination", target);
  if (options !== undefined) for (const option of value.split(options, ",")) value.part("option", option);
});
