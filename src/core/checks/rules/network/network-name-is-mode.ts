import { isSince } from "../../../settings/release.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../rule.ts";
import { networkWith } from "../../unit-examples.ts";

const modes: ReadonlySet<string> = new Set([
  "none",
  "host",
  "bridge",
  "private",
  "slirp4netns",
  "pasta",
  "container",
  "ns",
  "default",
]);

/** rules.md network-name-is-mode */
export const networkNameIsMode: Rule = {
  id: "network-name-is-mode",
  group: "network",
  severity: "error",
  kinds: ["Network", "drop-in"],
  when: "`NetworkName=` is none, host, bridge, private, slirp4netns, pasta, container, ns or default.",
  where: "For slirp4netns up to Podman 5.8: newer ones know no such mode.",
  message:
    "Podman refuses a network of this name, and a container that asks for it gets the mode of that name.",
  fix: "Choose another name.",
  evidence: [{ kind: "source", name: "pkg/domain/infra/abi/network.go@v5.8.3 (NetworkCreate)" }],
  examples: {
    fires: [
      networkWith("NetworkName=host"),
      networkWith("NetworkName=backend\nNetworkName=pasta"),
      networkWith('NetworkName="default"'),
      networkWith("NetworkName=slirp4netns", { podman: "5.8" }),
    ],
    silent: [
      networkWith("NetworkName=backend"),
      networkWith("NetworkName=hosts"),
      networkWith("NetworkName=Host"),
      networkWith("NetworkName=host\nNetworkName="),
      networkWith("NetworkName=slirp4netns", { podman: "6.0" }),
    ],
  },
  check: ({ settings, target }) => {
    const name = settings.value("Network", "NetworkName");
    if (name === undefined || !modes.has(name.text)) return [];
    if (name.text === "slirp4netns" && isSince(target.podman, "6.0")) return [];
    const lines = settings.lines("Network", "NetworkName");
    return [
      {
        title: `A network can’t be called ${name.text}`,
        why: `Podman makes no network with the name of a mode: “cannot create network with name "${name.text}" because it conflicts with a valid network mode”. Its service fails, and so do its containers.`,
        range: name.range,
        actions: lines.length === 1 ? [deleteLines("Delete the line", lines)] : [],
      },
    ];
  },
};
