import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { isArgument } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const podContainerNetwork: Rule = {
  id: "pod-container-network",
  group: "network",
  severity: "error",
  kinds: ["Pod"],
  when: "A `Network=` value of a pod is container:NAME or FILE.container.",
  where: "In .pod files.",
  message:
    "A pod can’t join the network of a container. It is not made: “pods presently do not support network mode container”.",
  fix: "Delete the line, and put both containers into one pod.",
  evidence: [{ kind: "source", name: "pkg/specgen/generate/pod_create.go@v5.8.3" }],
  examples: {
    fires: [
      podWith("Network=container:vpn"),
      {
        files: {
          "app.pod": "[Pod]\nNetwork=vpn.container\n",
          "vpn.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      podWith("PodmanArgs=--network=container:vpn"),
    ],
    silent: [
      podWith("Network=bridge"),
      podWith("Network=container:vpn\nNetwork="),
      podWith("Network=container"),
      containerWith("Network=container:vpn"),
    ],
  },
  check: (context) =>
    askedNetworks(context).flatMap((asked) => {
      if (networkModes[asked.kind].joins !== "container") return [];
      return [
        {
          title: `A pod can’t join the network of ${asked.kind === "container" ? asked.options : asked.word}`,
          why: "The pod is not made: “pods presently do not support network mode container”. Containers of one pod share a network anyway.",
          range: asked.range,
          actions: isArgument(asked) ? [] : [deleteLines("Delete the line", [asked.entry])],
        },
      ];
    }),
};
