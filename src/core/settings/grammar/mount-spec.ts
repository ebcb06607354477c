import type { TextRange } from "../../unit-file/text.ts";
import { csvFields } from "./csv-fields.ts";
import type { OptionPart } from "./options.ts";
import { grammar } from "./part.ts";
import type { ValueReader } from "./part.ts";
import { sourcePart } from "./source-part.ts";
import type { SourcePart } from "./source-part.ts";

/** The name before each `=` is an option’s name. */
export type MountPart = "type" | SourcePart | "destination" | OptionPart;

interface Field {
  readonly name: string;
  readonly setting: TextRange | undefined;
  /** Without quotes around it. */
  readonly range: TextRange;
}

/** `Mount=`: one record of comma-separated values, `name=value` or a bare name (generator-spec.md 10). */
export const mountSpec = grammar<MountPart>("mount-spec", (value) => {
  const { fields: ranges, problem } = csvFields(value.text);
  if (problem !== undefined) value.problem(problem, problem.problem);
  const fields = ranges.map((range): Field => {
    const [name, setting] = value.cut(range, "=");
    value.part("option-name", name);
    return { name: value.of(name), setting, range };
  });
  const typeRange = fields.find(({ name, setting }) => name === "type" && setting !== undefined)?.setting;
  const type = typeRange === undefined ? "volume" : value.of(typeRange);
  for (const { name, setting } of fields)
    if (setting !== undefined) value.part(kindOf(name, value.of(setting), type), setting);
  if (problem === undefined && typesWithSource.has(type)) checkSource(value, fields, typeRange);
});

function kindOf(name: string, text: string, type: string): MountPart {
  if (name === "type") return "type";
  if (name === "source" || name === "src") return sourceOf(text, type);
  return ["destination", "dst", "target"].includes(name) ? "destination" : "option-value";
}

/** Of these types the generator wants to know the source, and looks whether it is a file of Quadlet. */
const typesWithSource: ReadonlySet<string> = new Set(["bind", "glob", "image", "artifact", "volume"]);

function sourceOf(text: string, type: string): SourcePart {
  if (!typesWithSource.has(type)) return "source";
  const part = sourcePart(text, /\.(?:volume|image|artifact)$/);
  return part === "volume" && type !== "volume" ? "source" : part;
}

/**
 * A volume without a source is nameless from 6.0. A bare `source` is refused, also beside another (runs of 5.8.6 and
 * 6.1.1).
 */
function checkSource(
  value: ValueReader<MountPart>,
  fields: readonly Field[],
  typeRange: TextRange | undefined,
): void {
  const sources = fields.filter(({ name }) => name === "source" || name === "src");
  for (const { name, setting, range } of sources)
    if (setting === undefined)
      value.problem(range, `A value is missing: write ${name}= and a path or a name.`);
  if (typeRange === undefined || value.of(typeRange) === "volume") return;
  const source = sources.at(-1);
  if (source === undefined)
    value.problem(typeRange, `A mount of the type ${value.of(typeRange)} needs source=.`);
  else if (source.setting !== undefined && source.setting.from === source.setting.to)
    value.problem(source.range, "The source is empty.");
}
