import { placeOf } from "../../../podman/place.ts";
import { deletePart } from "../../fixes/parts.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { addedCapabilities } from "../../reading/capabilities.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { ownUserNamespace } from "../../reading/own-user-namespace.ts";
import { isArgument, podmanOptions } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** What each lets the container do to the machine’s network (lab rootful/host/15c, 16, 16c). */
const rights: ReadonlyMap<string, string> = new Map([
  ["NET_ADMIN", "change its addresses, routes and firewall"],
  ["NET_RAW", "read all its traffic"],
  ["SYS_ADMIN", "mount what it likes, and so change its settings"],
  ["ALL", "change its addresses and firewall and read all its traffic"],
]);

/** lab rootful/host and rootful/host-userns/15c, 16 and 16c, rootless/host/16. */
export const hostNetworkCapability: Rule = {
  id: "host-network-capability",
  group: "network",
  severity: "danger",
  when: "The network is `host`, and NET_ADMIN, NET_RAW, SYS_ADMIN or all is added, or `PodmanArgs=` has `--privileged`.",
  notWhen:
    "In units of a user, and in a user namespace of its own (`UserNS=auto`), these capabilities were measured to do nothing to this machine.",
  where: "System units and QM.",
  message:
    "The capability acts on this machine’s own network: the container can change its addresses and firewall, or read all its traffic.",
  fix: "Delete the capability or `Network=host`.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 15c, 16 and 16c" }],
  examples: {
    fires: [
      containerWith("Network=host\nAddCapability=NET_ADMIN"),
      containerWith("Network=host\nAddCapability=CHOWN cap_net_raw"),
      containerWith("Network=host\nAddCapability=CHOWN,ALL", { scope: "qm" }),
      containerWith("Network=host\nPodmanArgs=--privileged"),
      containerWith("Network=host\nUserNS=host\nAddCapability=NET_ADMIN"),
      containerWith("Network=host\nUserNS=container:web\nAddCapability=NET_ADMIN"),
      containerWith("Network=host\nUserNS=auto\nPodmanArgs=--userns=host --privileged"),
      containerWith("PodmanArgs=--net=host --cap-add SYS_ADMIN"),
    ],
    silent: [
      containerWith("AddCapability=NET_ADMIN"),
      containerWith("Network=host\nAddCapability=NET_ADMIN", { scope: "user" }),
      containerWith("Network=host\nAddCapability=NET_BIND_SERVICE"),
      containerWith("Network=host\nUserNS=auto\nAddCapability=NET_ADMIN"),
      containerWith("Network=host\nUIDMap=0:200000:65536\nAddCapability=NET_RAW"),
      containerWith("Network=host\nRemapUsers=auto\nAddCapability=NET_ADMIN"),
      containerWith("Network=host\nUserNS=auto\nPodmanArgs=--privileged"),
      containerWith("Network=host\nAddCapability=NET_ADMIN\nAddCapability="),
      containerWith("Network=host\nPodmanArgs=--privileged=false"),
      containerWith("Network=host\nPodmanArgs=--privileged --privileged=false"),
    ],
  },
  check: (context) => {
    if (context.target.scope === "user" || askedMode(context) !== "host") return [];
    if (ownUserNamespace(context) !== undefined) return [];
    const { machines } = placeOf(context.target.scope);
    return granted(context).flatMap(({ name, value }): readonly Found[] => {
      const right = rights.get(name);
      if (right === undefined) return [];
      return [
        {
          title: `${shownValue(context.document, value)} acts on ${machines} own network`,
          why: `With host networking there is no wall between: the container can ${right}.`,
          range: value.range,
          evidence: [
            ...measuredHere(context, "reachable", ["15c", "16", "16c"]),
            ...hostNetworkCapability.evidence,
          ],
          actions: isArgument(value) ? [] : [deletePart(`Delete ${value.text}`, value)],
        },
      ];
    });
  },
};

function granted(context: CheckContext): readonly { readonly name: string; readonly value: SettingValue }[] {
  const privileged = podmanOptions(context.settings, "Container", "--privileged")
    .slice(-1)
    .filter(({ text }) => ["", "true", "1"].includes(text));
  return [
    ...addedCapabilities(context).map((value) => ({ name: value.name, value })),
    ...privileged.map((value) => ({ name: "ALL", value })),
  ];
}
