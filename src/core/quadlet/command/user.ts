import { numberOf } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/** `--user` from `User=` and `Group=` (generator-spec.md 8.3, stage 30). */
export const user: Stage = (conversion) => userByName(conversion, (owner) => ["--user", owner]);

/** The same up to 5.2, where one word is made of it when there is a group (generator-spec.md 14.1). */
export const olderUser: Stage = (conversion) =>
  conversion.behaviours.has("userNames")
    ? userByName(conversion, (owner, group) =>
        group === undefined ? ["--user", owner] : [`--user=${owner}`],
      )
    : userByNumber(conversion);

type Write = (owner: string, group: EntryValue | undefined) => readonly string[];

function userByName(conversion: Conversion, write: Write): readonly WordGroup[] {
  const owner = conversion.lastFilled("User");
  const group = conversion.lastFilled("Group");
  if (owner === undefined) {
    if (group !== undefined) conversion.refuse({ kind: "group-without-user" }, group.entry);
    return [];
  }
  if (group === undefined) return [entryGroup(write(owner.text, group), owner.entry)];
  return [entryGroup(write(`${owner.text}:${group.text}`, group), owner.entry, [group.entry])];
}

/** Up to 4.7 both are numbers: a name, or none, is 0 (generator-spec.md 8.3, stage 30). */
function userByNumber(conversion: Conversion): readonly WordGroup[] {
  const owner = conversion.lastFilled("User");
  const group = conversion.lastFilled("Group");
  const [first, ...others] = [owner, group].filter((value) => value !== undefined);
  if (first === undefined) return [];
  const numberIn = (value: EntryValue | undefined): number =>
    value === undefined ? 0 : numberOf(value.text, conversion.behaviours);
  const words = group === undefined ? String(numberIn(owner)) : `${numberIn(owner)}:${numberIn(group)}`;
  const further = others.map(({ entry }) => entry);
  return [entryGroup(["--user", words], first.entry, further)];
}
