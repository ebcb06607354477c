import { installKeys } from "./install.ts";
import type { Reading, SystemdRows } from "./key.ts";
import { serviceKeys } from "./service.ts";
import { unitKeys } from "./unit.ts";

/** Those that have no place in the form stand here. Source: as for the others. */
const rowsBySection: ReadonlyMap<string, SystemdRows> = new Map<string, SystemdRows>([
  ["Unit", { ...unitKeys, RequiresMountsFor: "words" }],
  ["Service", { ...serviceKeys, ExecCondition: "list", ExecStart: "list", ExecStop: "list" }],
  ["Install", installKeys],
]);

/** How systemd reads a key that Quadlet copies; undefined where that is not known here. */
export function systemdReading(section: string, key: string): Reading | undefined {
  const rows = rowsBySection.get(section);
  return rows !== undefined && Object.hasOwn(rows, key) ? rows[key] : undefined;
}
