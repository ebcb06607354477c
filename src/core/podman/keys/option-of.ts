import { keyWords } from "./key-words.ts";
import { noOption } from "./key.ts";
import type { SettingKey } from "./keys.ts";
import { isSwitch } from "./reading.ts";

/**
 * The words of the command that a value of a key becomes, with `*` for it; for a switch those of true. Undefined where it
 * is more than an option.
 */
export function optionOf({ key, reading, optionInRow }: SettingKey): string | undefined {
  if (optionInRow === noOption) return undefined;
  const words = optionInRow ?? `--${keyWords(key).join("-").toLowerCase()}`;
  return isSwitch(reading) || words.includes("*") ? words : `${words} *`;
}
