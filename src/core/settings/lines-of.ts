import type { SettingName } from "../unit-file/document.ts";
import { findContainerKey } from "./keys/container.ts";
import { linesRead } from "./keys/key.ts";
import type { Lines } from "./keys/key.ts";

/** Settings of systemd that the page writes. Source: man systemd.unit, systemd.service; generator-spec.md 13. */
const linesOfSystemd: ReadonlyMap<string, Lines> = new Map([
  ["Unit.Description", "last-counts"],
  ["Service.Restart", "last-counts"],
  ["Install.WantedBy", "each-adds"],
]);

/** Whether each line of a setting adds a value or the last one counts; undefined where that is not known here. */
export function linesOf({ section, key }: SettingName): Lines | undefined {
  if (section !== "Container") return linesOfSystemd.get(`${section}.${key}`);
  const known = findContainerKey(key);
  return known && linesRead(known.reading);
}
