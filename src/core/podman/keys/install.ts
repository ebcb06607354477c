import type { SystemdRows } from "./key.ts";

/**
 * All keys of `[Install]` in the order of the form, and how systemd reads them. Source: generator-spec.md 13; man
 * systemd.unit, [Install].
 */
export const installKeys = {
  WantedBy: "words",
  RequiredBy: "words",
  UpheldBy: "words",
  Alias: "words",
  DefaultInstance: "last",
} as const satisfies SystemdRows;
