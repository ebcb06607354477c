import { networkModes } from "../../../../podman/network-modes/network-modes.ts";
import { modeOfWord } from "../../../../podman/network-modes/network-value.ts";
import type { Action } from "../../../model/finding.ts";
import { withoutOption } from "../../../fixes/network-option.ts";
import { askedNetworks } from "../../../reading/asked-networks.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import { partOfValue } from "../../../reading/value-parts.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** An option of a network that is joined, such as `ip=10.88.0.30` (network-modes.md 2). */
export interface NetworkOption {
  readonly name: string;
  readonly whole: SettingValue;
  /** What it is set to; empty where it has no `=`. */
  readonly setting: SettingValue;
  /** Takes the option away. */
  readonly remove: Action;
}

/** The options behind the colon of the default bridge, of networks and of `.network` files. */
export function optionsOfNetworks(context: CheckContext): readonly NetworkOption[] {
  return askedNetworks(context)
    .filter(({ word }) => networkModes[modeOfWord(word) ?? "network"].takes === "network-options")
    .flatMap((network) => networkOptions(context, network));
}

/** The options behind the colon of a network. */
export function networkOptions({ document }: CheckContext, network: NetworkValue): readonly NetworkOption[] {
  const { options = "", word } = network;
  if (options === "") return [];
  const start = word.length + 1;
  let from = 0;
  return options.split(",").map((text) => {
    const place = { from, to: from + text.length };
    from = place.to + 1;
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    const valueFrom = equals === -1 ? place.to : place.from + equals + 1;
    return {
      name,
      whole: partOfValue(document, network, { from: start + place.from, to: start + place.to }),
      setting: partOfValue(document, network, { from: start + valueFrom, to: start + place.to }),
      remove: withoutOption(document, network, place),
    };
  });
}
