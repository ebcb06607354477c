import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../units/conversion.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "./word-group.ts";
import type { WordGroup } from "./word-group.ts";

/** `Subnet=` with the `Gateway=` and `IPRange=` of the same place in their lists (generator-spec.md 11). */
export function subnets(form: "one-word" | "two-words"): Stage {
  const write = (flag: string, { text, entry }: EntryValue): WordGroup =>
    entryGroup(form === "one-word" ? [`${flag}=${text}`] : [flag, text], entry);
  return (conversion) => {
    const nets = conversion.list("Subnet");
    const gateways = conversion.list("Gateway");
    const ranges = conversion.list("IPRange");
    refuseSurplus(conversion, nets, gateways, ranges);
    return nets.flatMap((net, index) => {
      const gateway = gateways[index];
      const range = ranges[index];
      const groups = [write("--subnet", net)];
      if (gateway !== undefined) groups.push(write("--gateway", gateway));
      if (range !== undefined) groups.push(write("--ip-range", range));
      return groups;
    });
  };
}

function refuseSurplus(
  conversion: Conversion,
  nets: readonly EntryValue[],
  gateways: readonly EntryValue[],
  ranges: readonly EntryValue[],
): void {
  const surplus = gateways[nets.length] ?? ranges[nets.length];
  if (surplus === undefined) return;
  if (nets.length === 0) conversion.refuse("cannot set gateway or range without subnet", surplus.entry);
  else if (gateways.length > nets.length)
    conversion.refuse("cannot set more gateways than subnets", surplus.entry);
  else conversion.refuse("cannot set more ranges than subnets", surplus.entry);
}
