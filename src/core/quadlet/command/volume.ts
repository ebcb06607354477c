import { resolvedGroup } from "./resolved.ts";
import { resolveSource } from "./source.ts";
import { each } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "../conversion/word-group.ts";

/** `Volume=`: source, destination and options, cut at `:` (generator-spec.md 10). */
export function volumes(section: string): Stage {
  return each(section, "Volume", (value, conversion) => {
    const { text, entry } = value;
    const [first = "", destination, ...options] = text.split(":");
    if (destination === undefined) return entryGroup(["-v", text], entry);
    const source = first === "" ? { text: "" } : resolveSource(first, value, conversion, "volume");
    // Without a source, or when its unit failed, the options go with it (runs of 5.8.6).
    const words = source.text === "" ? destination : [source.text, destination, ...options].join(":");
    return resolvedGroup(["-v", words], source, entry);
  });
}
