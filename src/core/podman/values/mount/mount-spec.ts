import { cutMount, destinationNames, sourceNames } from "./mount.ts";
import type { OptionPart } from "../../words/options.ts";
import { grammar } from "../../words/part.ts";
import { sourcePart } from "./source-part.ts";
import type { SourcePart } from "./source-part.ts";

/** The name before each `=` is an option’s name. */
export type MountPart = "type" | SourcePart | "destination" | OptionPart;

/** `Mount=`: one record of comma-separated values, `name=value` or a bare name (generator-spec.md 10). */
export const mountSpec = grammar<MountPart>("mount-spec", (value) => {
  // Behind a line break another record would begin: that is no mount.
  if (/[\n\r]/.test(value.text)) return value.part("option-name", value.whole);
  const { fields, type } = cutMount(value.text);
  const typeText = type === undefined ? "volume" : value.of(type);
  for (const { name, setting } of fields) {
    value.part("option-name", name);
    if (setting !== undefined) value.part(kindOf(value.of(name), value.of(setting), typeText), setting);
  }
});

function kindOf(name: string, text: string, type: string): MountPart {
  if (name === "type") return "type";
  if (sourceNames.includes(name)) return sourceOf(text, type);
  return destinationNames.includes(name) ? "destination" : "option-value";
}

/** Of these types the generator looks whether the source is a file of Quadlet. */
const typesWithSource: ReadonlySet<string> = new Set(["bind", "glob", "image", "artifact", "volume"]);

function sourceOf(text: string, type: string): SourcePart {
  if (!typesWithSource.has(type)) return "source";
  const part = sourcePart(text, /\.(?:volume|image|artifact)$/);
  return part === "volume" && type !== "volume" ? "source" : part;
}
