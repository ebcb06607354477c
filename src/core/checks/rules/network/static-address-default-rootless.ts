import { deleteAll } from "../../fixes/lines.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { addressesAndAlias, fitsDefaultBridge, linesOfKey } from "./parts/addresses.ts";
import { isOnDefaultNetwork } from "./parts/pod-member.ts";

export const staticAddressDefaultRootless: Rule = {
  id: "static-address-default-rootless",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod"],
  when: "`IP=`, `IP6=` or `NetworkAlias=` is set, no `Network=` value counts, and the container is in no pod.",
  notWhen:
    "`ContainersConfModule=` names a containers.conf, which may set another default network. The one of the machine can’t be seen here.",
  where: "For users. Podman 5.0 and newer have pasta as the default there, older ones slirp4netns.",
  message:
    "Without a `Network=` line a user’s container has no network with addresses or aliases of its own. The start fails: “networks and static ip/mac address can only be used with Bridge mode networking”.",
  fix: "Add `Network=bridge`.",
  evidence: [
    { kind: "source", name: "pkg/specgen/container_validate.go@v5.8.3" },
    { kind: "source", name: "pkg/specgen/generate/container_create.go@v5.8.3" },
    { kind: "source", name: "lab messages (--ip, unset, rootless)" },
  ],
  examples: {
    fires: [
      containerWith("IP=10.88.0.10", { scope: "user" }),
      containerWith("NetworkAlias=db", { scope: "user" }),
      containerWith("Network=bridge\nNetwork=\nIP6=fd00::5", { scope: "user", podman: "4.9" }),
      podWith("IP=10.88.0.10", { scope: "user" }),
    ],
    silent: [
      containerWith("Network=bridge\nIP=10.88.0.10", { scope: "user" }),
      containerWith("IP=10.88.0.10"),
      containerWith("ContainersConfModule=/etc/bridge.conf\nIP=10.88.0.10", { scope: "user" }),
      containerWith("PodmanArgs=--network=bridge\nIP=10.88.0.10", { scope: "user" }),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nIP=10.88.0.10", { scope: "user" }),
    ],
  },
  check: (context) => {
    if (context.target.scope !== "user" || !isOnDefaultNetwork(context)) return [];
    const network = { section: context.section, key: "Network" };
    return addressesAndAlias(context).map((address) => ({
      title: `${shownValue(context.document, address)} needs a bridge network`,
      why: "Without a Network= line a user’s container has none, unless containers.conf says so. The start fails: “networks and static ip/mac address can only be used with Bridge mode networking”.",
      range: address.range,
      actions: [
        ...(fitsDefaultBridge(context)
          ? [writeSetting("Use bridge", context.settings, network, "bridge")]
          : []),
        deleteAll(linesOfKey(context, address)),
      ],
    }));
  },
};
