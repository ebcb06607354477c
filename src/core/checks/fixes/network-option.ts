import type { UnitDocument } from "../../unit-file/document.ts";
import type { Action } from "../model/finding.ts";
import type { NetworkValue } from "../reading/network-values.ts";
import { partOfValue } from "../reading/value-parts.ts";
import { replacePart } from "./parts.ts";

/** Takes what stands between two commas behind the colon of a network away; the colon too, where nothing is left. */
export function withoutOption(
  document: UnitDocument,
  network: NetworkValue,
  { from, to }: { readonly from: number; readonly to: number },
): Action {
  const { options = "" } = network;
  const behind = { from: network.word.length, to: network.text.length };
  const { entry, range } = partOfValue(document, network, behind);
  // Found when it is pressed: there may be a thousand options, and each leaves the others.
  const insert = () => {
    const left = [options.slice(0, from).replace(/,$/, ""), options.slice(to).replace(/^,/, "")]
      .filter((part) => part !== "")
      .join(",");
    return left === "" ? "" : `:${left}`;
  };
  return replacePart(`Delete ${options.slice(from, to)}`, entry, range, insert);
}
