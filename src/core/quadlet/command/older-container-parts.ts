import { isTrue, numberOf } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../units/conversion.ts";
import { always } from "./podman-command.ts";
import { dependingOn, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { defaultGroup, entryGroup } from "./word-group.ts";
import type { WordGroup } from "./word-group.ts";

/** `--log-driver`: up to 4.4 always the one that passes on to the journal (generator-spec.md 14.1). */
export function logDriver(section: string): Stage {
  return dependingOn(
    "logDrivers",
    flag(section, "LogDriver", "--log-driver *"),
    always("--log-driver passthrough", "What the container prints goes to the journal of the service."),
  );
}

const readOnlyFlag = flag("Container", "ReadOnly", "--read-only");

/** `--read-only`: up to 4.7 /tmp is only writable when VolatileTmp= says so (generator-spec.md 8.3, stage 28). */
export const readOnly: Stage = (conversion) => {
  const groups = readOnlyFlag(conversion);
  if (conversion.behaviours.has("writableTmp") || !isOn("ReadOnly", conversion)) return groups;
  if (isOn("VolatileTmp", conversion)) return groups;
  return [...groups, defaultGroup(["--read-only-tmpfs=false"], "Nothing asks for a writable /tmp.")];
};

function isOn(key: string, conversion: Conversion): boolean {
  const value = conversion.last(key);
  return value !== undefined && isTrue(value);
}

/** `--ulimit`: up to 4.9 only the last counts (runs of 4.7.2 to 4.9.3). */
export const ulimits: Stage = dependingOn(
  "severalUlimits",
  flag("Container", "Ulimit", "--ulimit *"),
  (conversion) => {
    const value = conversion.lastFilled("Ulimit");
    return value === undefined ? [] : [entryGroup(["--ulimit", value.text], value.entry)];
  },
);

/** `--user` up to 5.2, which becomes one word with a group in it (generator-spec.md 14.1). */
export const user: Stage = (conversion) => {
  if (!conversion.behaviours.has("userNames")) return userByNumber(conversion);
  const owner = conversion.lastFilled("User");
  const group = conversion.lastFilled("Group");
  if (owner === undefined) {
    if (group !== undefined) conversion.refuse("invalid Group set without User", group.entry);
    return [];
  }
  if (group === undefined) return [entryGroup(["--user", owner.text], owner.entry)];
  return [entryGroup([`--user=${owner.text}:${group.text}`], owner.entry, [group.entry])];
};

/** Up to 4.7 both are numbers: a name, or none, is 0 (generator-spec.md 8.3, stage 30). */
function userByNumber(conversion: Conversion): readonly WordGroup[] {
  const owner = conversion.lastFilled("User");
  const group = conversion.lastFilled("Group");
  const [first, ...others] = [owner, group].filter((value) => value !== undefined);
  if (first === undefined) return [];
  const numberIn = (value: EntryValue | undefined): number =>
    value === undefined ? 0 : numberOf(value.text, conversion.behaviours);
  const words = group === undefined ? String(numberIn(owner)) : `${numberIn(owner)}:${numberIn(group)}`;
  return [
    entryGroup(
      ["--user", words],
      first.entry,
      others.map(({ entry }) => entry),
    ),
  ];
}
