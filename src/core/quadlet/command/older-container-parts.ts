import { groupIfSet } from "./group-if-set.ts";
import { dependingOn, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "../conversion/word-group.ts";

const readOnlyFlag = flag("Container", "ReadOnly", "--read-only");

/** `--read-only`: up to 4.7 /tmp is only writable when VolatileTmp= says so (generator-spec.md 8.3, stage 28). */
export const readOnly: Stage = (conversion) => {
  const groups = readOnlyFlag(conversion);
  const on = conversion.lastOn("ReadOnly");
  if (conversion.behaviours.has("writableTmp") || on === undefined) return groups;
  if (conversion.lastOn("VolatileTmp") !== undefined) return groups;
  return [...groups, entryGroup(["--read-only-tmpfs=false"], on.entry)];
};

/** `--ulimit`: up to 4.9 only the last counts (runs of 4.7.2 to 4.9.3). */
export const ulimits: Stage = dependingOn(
  "severalUlimits",
  flag("Container", "Ulimit", "--ulimit *"),
  (conversion) => groupIfSet(conversion.lastFilled("Ulimit"), (text) => ["--ulimit", text]),
);
