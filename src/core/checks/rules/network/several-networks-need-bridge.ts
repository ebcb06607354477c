import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { namesNetwork } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isWithoutBridge } from "./parts/without-bridge.ts";

export const severalNetworksNeedBridge: Rule = {
  id: "several-networks-need-bridge",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`Network=` has two or more values that count, and the first is host, none, private, default, pasta, slirp4netns, container:NAME, FILE.container or ns:PATH.",
  message:
    "Only bridge networks can be combined. The start fails: “cannot set multiple networks without bridge network mode”.",
  fix: "Keep one line, or name a network in each.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
    { kind: "source", name: "lab messages (--network=u1 as well)" },
  ],
  examples: {
    fires: [
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=host\nNetwork=a.network\n",
          "a.network": "[Network]\n",
        },
      },
      containerWith("Network=private\nNetwork=front"),
      containerWith("Network=pasta:-T,5432\nNetwork=front", { scope: "user" }),
      containerWith("Network=none\nPodmanArgs=--network=front"),
      podWith("Network=host\nNetwork=front"),
    ],
    silent: [
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=bridge\nNetwork=a.network\n",
          "a.network": "[Network]\n",
        },
      },
      containerWith("Network=host\nNetwork=\nNetwork=front"),
      containerWith("Network=front\nNetwork=back"),
      containerWith("Network=host"),
    ],
  },
  check: (context) => {
    const [first, ...others] = askedNetworks(context);
    if (first === undefined || others.length === 0 || !isWithoutBridge(first)) return [];
    const shown = shownValue(context.document, first);
    return [
      {
        title: `${shown} can’t stand beside other networks`,
        why: `Only bridge networks can be combined. The start fails: “cannot set multiple networks without bridge network mode, selected mode ${networkModes[first.kind].inMessages ?? first.kind}”.`,
        range: first.range,
        actions: [first, ...others].some(isArgument) ? [] : actionsFor(first, others),
      },
    ];
  },
};

function actionsFor(first: NetworkValue, others: readonly NetworkValue[]): readonly Action[] {
  const withoutOthers = deleteLines(
    `Keep ${first.word} only`,
    others.map(({ entry }) => entry),
  );
  return others.every(namesNetwork)
    ? [deleteLines(`Delete Network=${first.text}`, [first.entry]), withoutOthers]
    : [withoutOthers];
}
