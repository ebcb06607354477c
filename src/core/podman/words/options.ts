import type { TextRange } from "../../unit-file/text.ts";
import { cutOptions } from "./cut.ts";
import type { ValueReader } from "./part.ts";

/** Parts of options such as `ip=10.0.0.5,alias=db`. */
export type OptionPart = "option-name" | "option-value";

/** Notes the names and values of such options. */
export function readOptions<Kind extends string>(
  value: ValueReader<Kind | OptionPart>,
  range: TextRange,
): void {
  for (const { name, setting } of cutOptions(value.text, range)) {
    value.part("option-name", name);
    value.part("option-value", setting);
  }
}
