import { does } from "../../../podman/behaviours.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import { isSince } from "../../../podman/release.ts";
import type { Action } from "../../model/finding.ts";
import { commentLines, deleteAll } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { equalLines } from "./parts/equal-lines.ts";
import { publishesInPod } from "./parts/pod-networks.ts";

export const podHostPublishPort: Rule = {
  id: "pod-host-publish-port",
  group: "network",
  severity: "error",
  kinds: ["Pod"],
  when: "A pod publishes a port, and its first `Network=` value is host, none, private, default or ns:PATH; from Podman 6.0 also slirp4netns.",
  where: "In .pod files, Podman 5.0 and newer.",
  message:
    "A pod with this network can’t publish ports. It is not made: “PortMappings can only be used with Bridge, slirp4netns, or pasta networking” (6.0 and newer: “with Bridge or pasta networking”).",
  fix: "Delete the `Network=` line, since the default works, or write `Network=bridge`.",
  evidence: [
    { kind: "source", name: "pkg/specgen/pod_validate.go@v5.8.3 and @v6.0.0-rc1" },
    { kind: "source", name: "lab messages (pod create --network=host -p, --network=none -p)" },
  ],
  examples: {
    fires: [
      podWith("Network=none\nPodmanArgs=--publish=8080:80\nPublishPort=9090:90"),
      podWith("Network=private\nPublishPort=8080:80"),
      podWith("PublishPort=8080:80\nNetwork=host"),
      podWith("Network=none\nPodmanArgs=--publish=8080:80"),
      podWith("Network=ns:/run/netns/web\nPublishPort=8080:80", { scope: "user" }),
      podWith("Network=default\nPublishPort=8080:80", { scope: "qm" }),
      podWith("Network=slirp4netns\nPublishPort=8080:80", { podman: "6.0", scope: "user" }),
    ],
    silent: [
      podWith("PublishPort=8080:80"),
      podWith("Network=bridge\nPublishPort=8080:80"),
      podWith("Network=front\nPublishPort=8080:80"),
      podWith("Network=pasta:-T,5432\nPublishPort=8080:80", { scope: "user" }),
      podWith("Network=slirp4netns\nPublishPort=8080:80", { scope: "user" }),
      podWith("Network=host\nNetwork=\nPublishPort=8080:80"),
      containerWith("Network=private\nPublishPort=8080:80"),
      podWith("Network=host\nPublishPort=8080:80", { podman: "4.9" }),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const ports = publishedValues(context);
    if (asked === undefined || ports.length === 0 || !isRefused(context, asked)) return [];
    const { document, target } = context;
    const allowed = does(target.podman, "hasNoSlirp4netns")
      ? "Bridge or pasta"
      : "Bridge, slirp4netns, or pasta";
    return [
      {
        title: `A pod with ${shownValue(document, asked)} can’t publish ports`,
        why: `The pod is not made: “PortMappings can only be used with ${allowed} networking”.`,
        range: asked.range,
        actions: actionsFor(context, asked),
      },
    ];
  },
};

function isRefused({ target }: CheckContext, asked: NetworkValue): boolean {
  const { joins, until } = networkModes[asked.kind];
  if (until !== undefined) return isSince(target.podman, until);
  // A pod can’t be on the network of a container or another pod at all (rule pod-container-network).
  return (
    does(target.podman, "pods") && !publishesInPod(asked.kind) && joins !== "container" && joins !== "pod"
  );
}

function actionsFor(context: CheckContext, asked: NetworkValue): readonly Action[] {
  const { target } = context;
  const ports = publishedValues(context);
  const keepPorts = ports.some(isArgument)
    ? []
    : [
        commentLines(
          "Keep the ports as comments",
          ports.map(({ entry }) => entry),
        ),
      ];
  const { entry, range } = asked;
  if (isArgument(asked)) return keepPorts;
  // Without the line a pod has the same network, but in a partition that of the partition (network-modes.md 1.1).
  if (asked.kind === "private" && target.scope !== "qm") return [deleteAll(equalLines(context, entry))];
  return [replacePart("Use bridge", entry, range, "bridge"), ...keepPorts];
}
