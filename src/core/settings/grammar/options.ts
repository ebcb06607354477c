import type { TextRange } from "../../unit-file/text.ts";
import type { ValueReader } from "./part.ts";

/** Parts of options such as `ip=10.0.0.5,alias=db`. */
export type OptionPart = "option-name" | "option-value";

/** An option with the place of its name, and of what it is set to where it has one. */
export interface Option {
  readonly name: TextRange;
  readonly setting: TextRange | undefined;
}

/** Options with commas between, each cut at its first `=`. */
export function optionsIn<Kind extends string>(
  value: ValueReader<Kind>,
  range: TextRange,
): readonly Option[] {
  return value.split(range, ",").map((option) => {
    const [name, setting] = value.cut(option, "=");
    return { name, setting };
  });
}

/** Notes the names and values of such options. */
export function readOptions<Kind extends string>(
  value: ValueReader<Kind | OptionPart>,
  range: TextRange,
): void {
  for (const { name, setting } of optionsIn(value, range)) {
    value.part("option-name", name);
    value.part("option-value", setting);
  }
}
