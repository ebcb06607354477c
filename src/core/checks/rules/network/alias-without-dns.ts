import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { addressKeys, linesOfKey } from "./parts/addresses.ts";
import { networkOptions } from "./parts/network-options.ts";
import { networkOfUnit } from "./parts/network-unit.ts";
import { newNetwork } from "./parts/new-network.ts";
import { isOnDefaultNetwork } from "./parts/pod-member.ts";

export const aliasWithoutDns: Rule = {
  id: "alias-without-dns",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`NetworkAlias=` or an alias= option is set, and the network has no names: the default one (bridge, or for the system no `Network=` line), or a .network file with `DisableDNS=true`, with the driver macvlan or ipvlan, or with `IPAMDriver=none`.",
  notWhen: "`NetworkAlias=` where another network of the container has names.",
  message: "Nobody can look this name up: the network has no DNS.",
  fix: "Make a .network file and use it.",
  evidence: [
    { kind: "source", name: "docs/tutorials/basic_networking.md@v5.8.3" },
    { kind: "source", name: "docs/source/markdown/podman-network-create.1.md@v5.8.3" },
    { kind: "source", name: "lab reachability (7b)" },
  ],
  examples: {
    fires: [
      containerWith("Network=bridge\nNetworkAlias=db"),
      containerWith("NetworkAlias=db"),
      containerWith("Network=host\nNetwork=\nNetworkAlias=db"),
      containerWith("Network=bridge:alias=db"),
      containerBeside({ "a.network": "[Network]\nDisableDNS=true\n" }, "Network=a.network\nNetworkAlias=db"),
      containerBeside(
        { "a.network": "[Network]\nDriver=macvlan\n", "b.network": "[Network]\n" },
        "Network=a.network:alias=db\nNetwork=b.network",
      ),
      podWith("Network=bridge\nNetworkAlias=db"),
    ],
    silent: [
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nNetworkAlias=db"),
      containerBeside({ "a.network": "[Network]\n" }, "Network=bridge\nNetwork=a.network\nNetworkAlias=db"),
      containerWith("Network=front\nNetworkAlias=db"),
      containerWith("Network=bridge\nNetworkAlias=db\nNetworkAlias="),
      containerBeside({ "a.network": "[Network]\nDisableDNS=false\n" }, "Network=a.network:alias=db"),
    ],
  },
  check: (context) => [
    ...foundForKey(context),
    ...askedNetworks(context).flatMap((asked) => foundForOptions(context, asked)),
  ],
};

/** `NetworkAlias=` is for all networks of the container. */
function foundForKey(context: CheckContext): readonly Found[] {
  const [alias] = context.settings.values(context.section, "NetworkAlias");
  const networks = askedNetworks(context);
  const isNameless =
    networks.length === 0
      ? context.target.scope === "system" && isOnDefaultNetwork(context)
      : networks.every((asked) => hasNoNames(context, asked));
  if (alias === undefined || !isNameless) return [];
  const remove = deleteAll(linesOfKey(context, alias));
  return [foundFor(context, alias, networks, remove)];
}

function foundForOptions(context: CheckContext, asked: NetworkValue): readonly Found[] {
  if (!hasNoNames(context, asked)) return [];
  return networkOptions(context, asked)
    .filter(({ name, setting }) => name === "alias" && setting.text !== "")
    .map(({ setting, remove }) => foundFor(context, setting, [asked], remove));
}

function foundFor(
  context: CheckContext,
  alias: SettingValue,
  networks: readonly NetworkValue[],
  remove: Action,
): Found {
  const file = networks.find(({ word }) => word.endsWith(".network"))?.word;
  return {
    title: `Nobody can look up the name ${alias.text}`,
    why:
      file === undefined
        ? "Podman’s default network has no DNS: a network made by a .network file has."
        : `The network of ${file} has no DNS.`,
    range: alias.range,
    actions: [...(file === undefined ? ownNetwork(context, networks) : []), remove],
  };
}

/** Only exact words stand for the default network; `podman` is its name (network-modes.md 1). */
function hasNoNames(context: CheckContext, asked: NetworkValue): boolean {
  const { joins, hasNames } = networkModes[asked.kind];
  if ((joins === "network" && !hasNames) || asked.text === "podman") return true;
  const network = networkOfUnit(context, asked);
  if (network === undefined) return false;
  const { hasNoDns, driver, ipamDriver } = network;
  return hasNoDns || driver === "macvlan" || driver === "ipvlan" || ipamDriver === "none";
}

/** A network of its own has other addresses, so that none may be fixed. */
function ownNetwork(context: CheckContext, networks: readonly NetworkValue[]): readonly Action[] {
  const { others, fileName } = context;
  const file = `${stemOf(fileName)}.network`;
  const [asked] = networks;
  const isFixed = addressKeys(context).length > 0 || (asked?.options?.includes("ip") ?? false);
  if (isFixed || networks.length > 1 || others.has(file)) return [];
  return asked === undefined || !isArgument(asked) ? [newNetwork(context, file, asked)] : [];
}
