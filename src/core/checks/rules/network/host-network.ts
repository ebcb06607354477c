import { chooseNetwork } from "../../../network/edit/choose-network.ts";
import { placeOf } from "../../../podman/place.ts";
import type { Scope } from "../../../podman/target.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { hostSeverity, hostWords } from "../../reading/host-network-found.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";
import { equalLines } from "./parts/equal-lines.ts";

/** Until the rules are loaded first-findings.ts says it. */
export const hostNetwork: Rule = {
  id: "host-network",
  group: "network",
  severity: "danger",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "The first network of a container, pod or .kube file, in `Network=` or `PodmanArgs=`, is host or ns:/proc/1/ns/net.",
  where: "A warning for users, and in a QM partition, whose network it is there.",
  message:
    "It reaches what listens only on localhost, and abstract Unix sockets; its ports are open without `PublishPort=`.",
  fix: "Delete the line, and publish the ports that are needed.",
  evidence: [
    {
      kind: "source",
      name: "docs/source/markdown/options/network.md@v5.8.3; lab reachability 1, 2, 3, 13, 17, 18",
    },
  ],
  examples: {
    fires: [
      containerWith("Network=host"),
      foundAs("warning", containerWith("Network=host", { scope: "user" })),
      foundAs("warning", containerWith("Network=host", { scope: "qm" })),
      containerWith("PodmanArgs=--net host"),
      podWith("Network=ns:/proc/1/ns/net"),
    ],
    silent: [
      containerWith("PublishPort=8080:80"),
      containerWith("Network=host\nNetwork="),
      containerWith("Network=host\nNetwork=\nNetwork=bridge"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    if (asked?.text !== "host" && asked?.text !== "ns:/proc/1/ns/net") return [];
    const { scope } = context.target;
    const point = context.points.find(({ id }) => id === "host-localhost-services");
    return [
      {
        severity: hostSeverity(scope),
        ...(point === undefined ? unmeasuredWords(scope) : hostWords(point)),
        range: asked.range,
        actions: actionsFor(context, asked),
      },
    ];
  },
};

function unmeasuredWords(scope: Scope): Pick<Found, "title" | "why"> {
  const { machines } = placeOf(scope);
  return {
    title: `It shares ${machines} network`,
    why: `It reaches what listens only on ${machines} localhost, and every port that it opens is open without PublishPort=.`,
  };
}

function actionsFor(context: CheckContext, { entry }: NetworkValue): readonly Action[] {
  if (entry.key !== "Network") return [];
  if (context.kind === "Container")
    return [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }];
  // In a partition the default is its network, too.
  return context.target.scope === "qm" ? [] : [deleteAll(equalLines(context, entry))];
}
