import type { TextRange } from "../../unit-file/text.ts";
import { csvFields } from "./csv-fields.ts";
import type { OptionPart } from "./options.ts";
import { grammar } from "./part.ts";
import type { ValueReader } from "./part.ts";

/** A source that is a file of Quadlet is a unit. The name before each `=` is an option’s name. */
export type MountPart = "type" | "source" | "unit" | "destination" | OptionPart;

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
  for (const { name, setting } of fields)
    if (setting !== undefined) value.part(kindOf(name, value.of(setting)), setting);
  if (problem === undefined) checkSource(value, fields);
});

function kindOf(name: string, text: string): MountPart {
  if (name === "type") return "type";
  if (name === "source" || name === "src")
    return /^[^/.].*\.(?:volume|image|artifact)$/s.test(text) ? "unit" : "source";
  return ["destination", "dst", "target"].includes(name) ? "destination" : "option-value";
}

const typesWithSource: ReadonlySet<string> = new Set(["bind", "glob", "image", "artifact", "volume"]);

/**
 * Of these types the generator wants to know the source; a volume without one is nameless from 6.0. A bare `source` is
 * refused, also beside another (runs of 5.8.6 and 6.1.1).
 */
function checkSource(value: ValueReader<MountPart>, fields: readonly Field[]): void {
  const typeRange = fields.find(({ name, setting }) => name === "type" && setting !== undefined)?.setting;
  const type = typeRange === undefined ? "volume" : value.of(typeRange);
  if (!typesWithSource.has(type)) return;
  const sources = fields.filter(({ name }) => name === "source" || name === "src");
  for (const { name, setting, range } of sources)
    if (setting === undefined)
      value.problem(range, `A value is missing: write ${name}= and a path or a name.`);
  if (typeRange === undefined || type === "volume") return;
  const source = sources.at(-1);
  if (source === undefined) value.problem(typeRange, `A mount of the type ${type} needs source=.`);
  else if (source.setting !== undefined && source.setting.from === source.setting.to)
    value.problem(source.range, "The source is empty.");
}
