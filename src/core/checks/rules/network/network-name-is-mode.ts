import { does } from "../../../podman/behaviours.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Release } from "../../../podman/release.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { networkWith } from "../../model/unit-examples.ts";

/** All words of modes but pod, which Podman leaves out (pkg/domain/infra/abi/network.go@v5.8.3, NetworkCreate). */
const modes: ReadonlySet<string> = new Set(
  Object.values(networkModes).flatMap(({ joins, words }) => (joins === "pod" ? [] : words)),
);

/** No container can join a network that is called slirp4netns, from 6.0 on either. */
export const networkNameIsMode: Rule = {
  id: "network-name-is-mode",
  group: "network",
  severity: "error",
  kinds: ["Network", "drop-in"],
  when: "`NetworkName=` is none, host, bridge, private, slirp4netns, pasta, container, ns or default.",
  where:
    "For pasta from Podman 5.0 on: older ones look for a network of that name before they take the mode.",
  message:
    "Podman refuses a network of this name, and a container that asks for it gets the mode of that name.",
  fix: "Choose another name.",
  evidence: [
    { kind: "source", name: "pkg/domain/infra/abi/network.go@v5.8.3 (NetworkCreate)" },
    { kind: "source", name: "podman-container-tools/podman#21512 (pasta)" },
    { kind: "source", name: "lab/messages.json: slirp4netns on 6.1.1" },
  ],
  examples: {
    fires: [
      networkWith("NetworkName=host"),
      networkWith("NetworkName=backend\nNetworkName=pasta"),
      networkWith('NetworkName="default"'),
      networkWith("NetworkName=slirp4netns", { podman: "5.8" }),
      networkWith("NetworkName=slirp4netns", { podman: "6.1" }),
      networkWith("NetworkName=pasta", { podman: "5.0" }),
    ],
    silent: [
      networkWith("NetworkName=backend"),
      networkWith("NetworkName=hosts"),
      networkWith("NetworkName=Host"),
      networkWith("NetworkName=host\nNetworkName="),
      networkWith("NetworkName=pasta", { podman: "4.9" }),
    ],
  },
  check: ({ settings, target }) => {
    const name = settings.value("Network", "NetworkName");
    if (name === undefined || !modes.has(name.text)) return [];
    if (name.text === "pasta" && !does(target.podman, "pasta")) return [];
    const lines = settings.lines("Network", "NetworkName");
    return [
      {
        title: `A network can’t be called ${name.text}`,
        why: whyFor(name.text, target.podman),
        range: name.range,
        actions: lines.length === 1 ? [deleteLines("Delete the line", lines)] : [],
      },
    ];
  },
};

function whyFor(name: string, podman: Release): string {
  return name === "slirp4netns" && does(podman, "hasNoSlirp4netns")
    ? "Podman 6 takes the name for the mode that it had before. Containers that ask for it do not start: “slirp4netns support has been removed”."
    : `Podman makes no network with the name of a mode: “cannot create network with name "${name}" because it conflicts with a valid network mode”. Its service fails, and so do its containers.`;
}
