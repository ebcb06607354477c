import type { SettingName } from "../../unit-file/document.ts";
import { findKey } from "./keys.ts";
import { linesRead } from "./reading.ts";
import type { Lines } from "./reading.ts";
import { systemdReading } from "./systemd.ts";

/** Whether each line of a setting adds a value or the last one counts; undefined where that is not known here. */
export function linesOf({ section, key }: SettingName): Lines | undefined {
  const reading = findKey(section, key)?.reading ?? systemdReading(section, key);
  return reading && linesRead(reading);
}
