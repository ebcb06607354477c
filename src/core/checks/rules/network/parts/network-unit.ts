import { isFilledIn } from "../../../../podman/words/part.ts";
import { readSubnet } from "../../../../podman/values/address/subnet.ts";
import type { Subnet } from "../../../../podman/values/address/subnet.ts";
import { isTrue } from "../../../../podman/words/single-value.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import { isArgument, podmanOptions } from "../../../reading/podman-options.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** What a `.network` file says of the network that it makes. */
export interface NetworkOfUnit {
  readonly driver: string;
  readonly ipamDriver: string | undefined;
  /** Undefined where one of them can’t be read before the start. */
  readonly subnets: readonly Subnet[] | undefined;
  /** Each belongs to the subnet of the same place (generator-spec.md 11). */
  readonly gateways: readonly string[];
  readonly hasIpv6: boolean;
  readonly isInternal: boolean;
  readonly hasNoDns: boolean;
}

/** The network that a value of `Network=` names by its file, where that is here. */
export function networkOfUnit({ others }: CheckContext, asked: NetworkValue): NetworkOfUnit | undefined {
  // Quadlet looks up files of its own key only.
  const isUnit = !isArgument(asked) && asked.kind === "network-unit";
  const settings = isUnit ? others.settingsOf(asked.word) : undefined;
  return settings === undefined ? undefined : readNetworkUnit(settings);
}

function readNetworkUnit(settings: UnitSettings): NetworkOfUnit {
  const text = (key: string) => settings.value("Network", key)?.text;
  const isOn = (key: string) => isTrue(text(key) ?? "");
  return {
    driver: text("Driver") ?? "bridge",
    ipamDriver: text("IPAMDriver"),
    subnets: subnetsOf(settings),
    gateways: settings.values("Network", "Gateway").map((value) => value.text),
    hasIpv6: isOn("IPv6"),
    isInternal: isOn("Internal"),
    hasNoDns: isOn("DisableDNS"),
  };
}

function subnetsOf(settings: UnitSettings): readonly Subnet[] | undefined {
  const texts = settings.values("Network", "Subnet").map(({ text }) => text);
  const subnets = texts.flatMap((text) => readSubnet(text) ?? []);
  const isKnown = subnets.length === texts.length && !texts.some(isFilledIn);
  return isKnown && podmanOptions(settings, "Network", "--subnet").length === 0 ? subnets : undefined;
}
