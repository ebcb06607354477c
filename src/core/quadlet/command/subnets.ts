import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { groupIfSet } from "./group-if-set.ts";
import type { Stage } from "./stage.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/** `Subnet=` with the `Gateway=` and `IPRange=` of the same place in their lists (generator-spec.md 11). */
export const subnets: Stage = (conversion) => {
  const nets = conversion.list("Subnet");
  const gateways = conversion.list("Gateway");
  const ranges = conversion.list("IPRange");
  refuseSurplus(conversion, nets, gateways, ranges);
  const groups: WordGroup[] = [];
  const write = (flag: string, value: EntryValue | undefined): void => {
    groups.push(...groupIfSet(value, (text) => conversion.option(flag, text)));
  };
  for (const [index, net] of nets.entries()) {
    write("--subnet", net);
    write("--gateway", gateways[index]);
    write("--ip-range", ranges[index]);
  }
  return groups;
};

function refuseSurplus(
  conversion: Conversion,
  nets: readonly EntryValue[],
  gateways: readonly EntryValue[],
  ranges: readonly EntryValue[],
): void {
  const surplus = gateways[nets.length] ?? ranges[nets.length];
  if (surplus === undefined) return;
  if (nets.length === 0) conversion.refuse({ kind: "missing-subnet" }, surplus.entry);
  else if (gateways.length > nets.length) conversion.refuse({ kind: "too-many-gateways" }, surplus.entry);
  else conversion.refuse({ kind: "too-many-ranges" }, surplus.entry);
}
