import { resolvedGroup } from "./resolved.ts";
import { resolveSource } from "./source.ts";
import { each } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { cutVolume } from "../../podman/values/mount/volume.ts";
import { entryGroup } from "../conversion/word-group.ts";

/** `Volume=`: source, destination and options, cut at `:` (generator-spec.md 10). */
export function volumes(section: string): Stage {
  return each(section, "Volume", (value, conversion) => {
    const { text, entry } = value;
    const { source: at, target } = cutVolume(text);
    if (at === undefined) return entryGroup(["-v", text], entry);
    const first = text.slice(at.from, at.to);
    const source = first === "" ? { text: "" } : resolveSource(first, value, conversion, "volume");
    // Without a source, or when its unit failed, the options go with it (runs of 5.8.6).
    const words =
      source.text === "" ? text.slice(target.from, target.to) : `${source.text}:${text.slice(target.from)}`;
    return resolvedGroup(["-v", words], source, entry);
  });
}
