import { readIpAddress } from "../../../podman/values/address/ip-address.ts";
import { isSameAddress } from "../../../podman/values/address/subnet.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside } from "../../model/unit-examples.ts";
import { givesAddresses, staticAddresses } from "./parts/static-addresses.ts";
import type { StaticAddress } from "./parts/static-addresses.ts";

const smallNetwork = { "a.network": "[Network]\nSubnet=10.1.0.0/24\n" };

/** Podman started such containers until June 2026, and their network did not work (podman-container-tools/podman#28863). */
export const staticAddressIsGateway: Rule = {
  id: "static-address-is-gateway",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A fixed address is the `Gateway=` of its .network file, or without one the first address of the `Subnet=`.",
  notWhen:
    "Networks with `Internal=true`, networks of the drivers macvlan and ipvlan without `Gateway=`, and subnets that are known only at the start.",
  message:
    "The machine itself has this address on that network. Podman starts the container all the same, and its connections fail; only newer releases refuse it.",
  fix: "Choose another address.",
  evidence: [
    {
      kind: "source",
      name: "podman-container-tools/podman#28863, podman-container-tools/container-libs#894",
    },
    {
      kind: "source",
      name: "vendor/go.podman.io/common/libnetwork/internal/util/validate.go@v5.8.3 (the gateway is the first address)",
    },
  ],
  examples: {
    fires: [
      containerBeside(smallNetwork, "Network=a.network:ip=10.1.0.1"),
      containerBeside(smallNetwork, "Network=a.network\nIP=10.1.0.1"),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nGateway=10.1.0.254\n" },
        "Network=a.network\nIP=10.1.0.254",
      ),
      containerBeside(
        { "a.network": "[Network]\nSubnet=fd00:1::/64\n" },
        "Network=a.network:ip6=fd00:1::0:1",
      ),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nSubnet=10.2.0.0/24\nGateway=10.1.0.254\n" },
        "Network=a.network:ip=10.2.0.1",
      ),
    ],
    silent: [
      containerBeside(smallNetwork, "Network=a.network:ip=10.1.0.2"),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nGateway=10.1.0.254\n" },
        "Network=a.network\nIP=10.1.0.1",
      ),
      containerBeside(
        { "a.network": "[Network]\nSubnet=10.1.0.0/24\nInternal=true\n" },
        "Network=a.network\nIP=10.1.0.1",
      ),
      containerBeside(
        { "a.network": "[Network]\nDriver=macvlan\nSubnet=10.1.0.0/24\n" },
        "Network=a.network\nIP=10.1.0.1",
      ),
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nIP=10.89.0.1"),
    ],
  },
  check: (context) =>
    staticAddresses(context)
      .filter(isGateway)
      .map(({ written, file, remove }) => ({
        title: `${written.text} is the gateway of ${file}`,
        why: "The machine itself has this address on that network. Podman may start the container all the same, and its connections fail; newer releases refuse it.",
        range: written.range,
        actions: [remove],
      })),
};

function isGateway({ address, network }: StaticAddress): boolean {
  const { subnets, gateways, isInternal, driver } = network;
  if (subnets === undefined || isInternal || !givesAddresses(network)) return false;
  return subnets.some(({ isFirst }, place) => {
    const written = gateways[place];
    if (written === undefined) return driver === "bridge" && isFirst(address);
    const gateway = readIpAddress(written);
    return gateway !== undefined && isSameAddress(address, gateway);
  });
}
