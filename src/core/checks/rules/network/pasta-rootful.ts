import { askedNetworks } from "../../reading/asked-networks.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { insteadOf } from "./parts/instead-of-network.ts";

/** lab/messages.json, pasta as root: “the mode itself”. */
export const pastaRootful: Rule = {
  id: "pasta-rootful",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The first `Network=` is `pasta` or begins with `pasta:`.",
  notWhen: "Podman itself runs in a user namespace, which no file here shows; QM’s partition does not.",
  where: "System units and QM.",
  message: "Podman takes pasta only for containers of users, and the service does not start.",
  fix: "Delete the line, which gives a system unit the default bridge, or write `Network=bridge`.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
    { kind: "source", name: "lab/messages.json: pasta as root, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("Network=pasta"),
      containerWith("Network=pasta:--ipv4-only", { scope: "qm" }),
      containerWith("PodmanArgs=--network=pasta"),
      podWith("Network=pasta"),
    ],
    silent: [
      containerWith("Network=bridge"),
      containerWith("Network=pasta", { scope: "user" }),
      containerWith("Network=pasta\nNetwork="),
      containerWith("Network=pasta-net"),
    ],
  },
  check: (context) => {
    const [first] = context.target.scope === "user" ? [] : askedNetworks(context);
    if (first?.word !== "pasta") return [];
    return [
      {
        title: "Only a user’s containers can have pasta",
        why: "The service is made and does not start: “pasta networking is only supported for rootless mode or when inside a nested userns”.",
        range: first.range,
        actions: insteadOf(context, first),
      },
    ];
  },
};
