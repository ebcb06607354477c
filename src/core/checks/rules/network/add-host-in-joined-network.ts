import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { AskedMode } from "../../reading/network-values.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { networkOfOwner } from "./parts/network-owner.ts";

export const addHostInJoinedNetwork: Rule = {
  id: "add-host-in-joined-network",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod"],
  when: "`AddHost=` is set, and the first `Network=` value is container:NAME or FILE.container.",
  message:
    "The hosts file belongs to the other container. The start fails: “cannot set extra host entries when the container is joined to another containers network namespace”.",
  fix: "Move `AddHost=` to the other container.",
  evidence: [
    { kind: "source", name: "pkg/specgen/container_validate.go@v5.8.3" },
    { kind: "source", name: "lab messages (--add-host, container)" },
  ],
  examples: {
    fires: [
      containerWith("Network=container:vpn\nAddHost=db:10.0.0.5"),
      containerBeside(
        { "vpn.container": "[Container]\nImage=quay.io/example/app:1\n" },
        "AddHost=db:10.0.0.5\nAddHost=mail:10.0.0.6\nNetwork=vpn.container",
      ),
      containerWith("PodmanArgs=--net=container:vpn\nAddHost=db:10.0.0.5"),
    ],
    silent: [
      containerWith("Network=host\nAddHost=db:10.0.0.5"),
      containerWith("Network=ns:/run/netns/vpn\nAddHost=db:10.0.0.5"),
      containerWith("Network=container:vpn\nAddHost=db:10.0.0.5\nAddHost="),
      containerWith("Network=container:vpn\nNetwork=\nAddHost=db:10.0.0.5"),
    ],
  },
  check: (context) => {
    const [asked] = askedNetworks(context);
    const values = context.settings.values(context.section, "AddHost");
    const [first] = values;
    if (asked === undefined || first === undefined || !isInContainer(asked.kind)) return [];
    const lines = values.map(({ entry }) => entry);
    const owner = networkOfOwner(context, asked);
    const moves: readonly Action[] =
      owner === undefined || isInContainer(owner) ? [] : [moveLines(context.fileName, lines, asked.word)];
    return [
      {
        title: `AddHost=${first.text} belongs in the other container`,
        why: "The hosts file is that of the container whose network this one joins. The start fails: “cannot set extra host entries when the container is joined to another containers network namespace”.",
        range: first.range,
        actions: [...moves, deleteAll(lines)],
      },
    ];
  },
};

/** Is the network that of another container? */
function isInContainer(mode: AskedMode): boolean {
  return mode !== "unset" && networkModes[mode].joins === "container";
}
