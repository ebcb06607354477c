import type { TextRange } from "../../../unit-file/text.ts";
import { cutOption } from "../../words/cut.ts";
import type { Option } from "../../words/cut.ts";
import { readCsv } from "../../words/csv.ts";

/** Where the parts of a mount stand. */
export interface MountCut {
  readonly fields: readonly Option[];
  readonly type: TextRange | undefined;
  readonly source: TextRange | undefined;
  readonly destination: TextRange | undefined;
}

/**
 * Cuts a word of `Mount=` into comma-separated fields; any text can be cut. Of several types the first counts, which has
 * one `=` exactly, of several sources and destinations the last (generator-spec.md 10; runs of 5.4.2, 5.8.6 and 6.1.1).
 */
export function cutMount(text: string): MountCut {
  const fields = readCsv(text).records.flatMap((record) => record.map((field) => cutOption(text, field)));
  const isNamed = (names: readonly string[]) => (field: Option) =>
    field.setting !== undefined && names.includes(text.slice(field.name.from, field.name.to));
  const isType = ({ from, to }: TextRange) => /^type=[^=]*$/.test(text.slice(from, to));
  return {
    fields,
    type: fields.find(isType)?.setting,
    source: fields.findLast(isNamed(sourceNames))?.setting,
    destination: fields.findLast(isNamed(destinationNames))?.setting,
  };
}

/** What the option is called that says where a mount takes its files from, and to where it puts them (man podman-run, --mount). */
export const sourceNames: readonly string[] = ["source", "src"];
export const destinationNames: readonly string[] = ["destination", "dst", "target"];
