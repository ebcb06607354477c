import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { addressesAndAlias, fitsDefaultBridge, linesOfKey } from "./parts/addresses.ts";
import { podOfNetwork } from "./parts/pod-member.ts";
import { networkOfPod } from "./parts/pod-networks.ts";
import { isWithoutBridge } from "./parts/without-bridge.ts";

export const staticAddressNeedsBridge: Rule = {
  id: "static-address-needs-bridge",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`IP=`, `IP6=` or `NetworkAlias=` is set, and the first `Network=` value is host, none, private, default, pasta, slirp4netns, container:NAME, FILE.container or ns:PATH; or the container is in a pod and has no `Network=` of its own (Podman 5.0 and newer).",
  message:
    "A fixed address or alias needs a bridge network. With this one the start fails: “--ip can only be set when the network mode is bridge”; in a pod’s member “networks must be defined when the pod is created”.",
  fix: "Write bridge or a .network file in `Network=`, or delete `IP=`, `IP6=` and `NetworkAlias=`.",
  evidence: [
    { kind: "source", name: "cmd/podman/common/netflags.go@v5.8.3" },
    { kind: "source", name: "lab messages (--ip, --ip6, --network-alias)" },
  ],
  examples: {
    fires: [
      containerWith("Network=private\nIP=10.88.0.10"),
      containerWith("Network=host\nNetworkAlias=db"),
      containerWith("Network=pasta:-T,5432\nIP6=fd00::5", { scope: "user" }),
      containerWith("PodmanArgs=--network none\nIP=10.88.0.10"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetworkAlias=db"),
      podWith("Network=private\nIP=10.88.0.10"),
    ],
    silent: [
      containerWith("Network=bridge\nIP=10.88.0.10"),
      containerWith("Network=front\nNetworkAlias=db"),
      containerWith("Network=private\nNetwork=\nNetwork=bridge\nIP=10.88.0.10"),
      containerWith("Network=private\nIP=10.88.0.10\nIP="),
      containerWith("Network=Private\nIP=10.88.0.10"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const pod = podOfNetwork(context);
    if (pod === undefined && (asked === undefined || !isWithoutBridge(asked))) return [];
    return addressesAndAlias(context).map((address) => ({
      title: titleFor(context, address, asked, pod),
      why:
        pod === undefined
          ? `The start fails: “--${options.get(address.entry.key)} can only be set when the network mode is bridge”.`
          : `The start fails: “${networkOfPod(context.others, pod.text) === "host" ? "networks and static ip/mac address can only be used with Bridge mode networking" : "networks must be defined when the pod is created: network cannot be configured when it is shared with a pod"}”.`,
      range: address.range,
      actions: actionsFor(context, address, asked),
    }));
  },
};

/** The option of podman that each key becomes. */
const options: ReadonlyMap<string, string> = new Map([
  ["IP", "ip"],
  ["IP6", "ip6"],
  ["NetworkAlias", "network-alias"],
]);

function titleFor(
  { document }: CheckContext,
  address: SettingValue,
  asked: NetworkValue | undefined,
  pod: SettingValue | undefined,
): string {
  const shown = shownValue(document, address);
  if (pod !== undefined) return `${shown} can’t be set here: the network is that of ${pod.text}`;
  return asked === undefined
    ? `${shown} needs a bridge network`
    : `${shown} needs a bridge network, not ${shownValue(document, asked)}`;
}

function actionsFor(
  context: CheckContext,
  address: SettingValue,
  asked: NetworkValue | undefined,
): readonly Action[] {
  const remove = deleteAll(linesOfKey(context, address));
  if (asked === undefined || isArgument(asked) || asked.kind !== "private") return [remove];
  return fitsDefaultBridge(context)
    ? [replacePart("Use bridge", asked.entry, asked.range, "bridge"), remove]
    : [remove];
}
