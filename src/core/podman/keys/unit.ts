import type { SystemdRows } from "./key.ts";

/**
 * All keys of `[Unit]` that have a place in the form, in its order, and how systemd reads them. Source: man systemd.unit, [Unit]
 * (“may be specified more than once”), man systemd.syntax; usage.md, [Unit].
 */
export const unitKeys = {
  Description: "last",
  Documentation: "list",
  After: "words",
  Before: "words",
  Requires: "words",
  Wants: "words",
  BindsTo: "words",
  PartOf: "words",
  Requisite: "words",
  Upholds: "words",
  Conflicts: "words",
  OnFailure: "words",
  OnSuccess: "words",
  PropagatesReloadTo: "words",
  ReloadPropagatedFrom: "words",
  PropagatesStopTo: "words",
  StopPropagatedFrom: "words",
  StartLimitIntervalSec: "last",
  StartLimitBurst: "last",
  ConditionPathExists: "list",
  AssertPathExists: "list",
  AssertPathIsDirectory: "list",
} as const satisfies SystemdRows;
