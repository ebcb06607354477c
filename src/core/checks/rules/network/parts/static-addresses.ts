import { readIpAddress } from "../../../../podman/values/address/ip-address.ts";
import type { IpAddress } from "../../../../podman/values/address/ip-address.ts";
import type { Action } from "../../../model/finding.ts";
import { deleteLines } from "../../../fixes/lines.ts";
import { askedNetworks } from "../../../reading/asked-networks.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";
import { addressKeys } from "./addresses.ts";
import { networkOptions } from "./network-options.ts";
import { networkOfUnit } from "./network-unit.ts";
import type { NetworkOfUnit } from "./network-unit.ts";

/** A fixed address on a network whose file is here. */
export interface StaticAddress {
  readonly written: SettingValue;
  readonly address: IpAddress;
  /** The `.network` file. */
  readonly file: string;
  readonly network: NetworkOfUnit;
  readonly remove: Action;
}

/** The addresses that `ip=` and `ip6=` give on each network, and on a single one `IP=` and `IP6=`. */
export function staticAddresses(context: CheckContext): readonly StaticAddress[] {
  const asked = askedNetworks(context);
  return asked.flatMap((value) => {
    const network = networkOfUnit(context, value);
    if (network === undefined) return [];
    const written = [...byOption(context, value), ...(asked.length === 1 ? byKey(context) : [])];
    return written.flatMap((each) => {
      const address = readIpAddress(each.written.text);
      return address === undefined ? [] : [{ ...each, address, file: value.word, network }];
    });
  });
}

type Written = Pick<StaticAddress, "written" | "remove">;

function byOption(context: CheckContext, asked: NetworkValue): readonly Written[] {
  return networkOptions(context, asked)
    .filter(({ name }) => name === "ip" || name === "ip6")
    .map(({ setting, remove }) => ({ written: setting, remove }));
}

function byKey(context: CheckContext): readonly Written[] {
  return addressKeys(context).map((key) => ({
    written: key,
    remove: deleteLines("Delete the line", [key.entry]),
  }));
}

/** Does Podman itself give out the addresses of this network? Others are asked when the container starts. */
export function givesAddresses({ driver, ipamDriver, subnets }: NetworkOfUnit): boolean {
  if (ipamDriver !== undefined && ipamDriver !== "host-local") return false;
  // Without a subnet the LAN gives them, by DHCP (man podman-network-create, --ipam-driver).
  if (driver === "macvlan" || driver === "ipvlan") return subnets === undefined || subnets.length > 0;
  return driver === "bridge";
}
