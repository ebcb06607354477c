import { isSince } from "../../../podman/release.ts";
import type { Release } from "../../../podman/release.ts";
import { networkModeKinds, networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isWithoutBridge } from "./parts/without-bridge.ts";

export const severalNetworksModeWord: Rule = {
  id: "several-networks-mode-word",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A second or later `Network=` value is bridge, pasta, slirp4netns (up to 5.8), pod, none, default, private, path, container or host, with or without a colon behind it.",
  notWhen: "The first value can’t stand beside others anyway (several-networks-need-bridge).",
  message:
    "Only names of networks may follow the first line. The start fails: “can only set extra network names, selected mode … conflicts with bridge”.",
  fix: "Put `Network=bridge` first, or delete the line.",
  evidence: [{ kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" }],
  examples: {
    fires: [
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=a.network\nNetwork=bridge\n",
          "a.network": "[Network]\n",
        },
      },
      containerWith("Network=front\nNetwork=host"),
      containerWith("Network=bridge\nNetwork=front\nNetwork=container:vpn"),
      containerWith("Network=front\nNetwork=slirp4netns", { scope: "user", podman: "5.8" }),
      containerWith("Network=front\nPodmanArgs=--network none"),
      podWith("Network=front\nNetwork=bridge:ip=10.88.0.5"),
    ],
    silent: [
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=bridge\nNetwork=a.network\n",
          "a.network": "[Network]\n",
        },
      },
      containerWith("Network=host\nNetwork=bridge"),
      containerWith("Network=front\nNetwork=bridges"),
      containerWith("Network=front\nNetwork=slirp4netns", { scope: "user", podman: "6.0" }),
      containerWith("Network=front\nNetwork=\nNetwork=bridge"),
    ],
  },
  check: (context) => {
    const [first, ...others] = askedNetworks(context);
    if (first === undefined || isWithoutBridge(first)) return [];
    return others
      .filter(({ word }) => isMode(word, context.target.podman))
      .map((asked) => ({
        title: `${shownValue(context.document, asked)} can’t follow another network`,
        why: `Only names of networks may. The start fails: “can only set extra network names, selected mode ${asked.word} conflicts with bridge”.`,
        range: asked.range,
        actions: isArgument(asked) ? [] : actionsFor(first, asked),
      }));
  },
};

/** Is it a word that Podman takes for no network (pkg/specgen/namespaces.go@v5.8.3, ParseNetworkFlag)? */
function isMode(word: string, podman: Release): boolean {
  return networkModeKinds.some((kind) => {
    const { inMessages = kind, until } = networkModes[kind];
    const isNamed = word === "default" || word === inMessages;
    return isNamed && (until === undefined || !isSince(podman, until));
  });
}

/** Podman takes bridge, but only as the first. */
function actionsFor(first: NetworkValue, asked: NetworkValue): readonly Action[] {
  const remove = deleteLines("Delete the line", [asked.entry]);
  if (asked.word !== "bridge" || first.word === "bridge") return [remove];
  return [
    together("Put bridge first", [
      replacePart("", first.entry, first.range, asked.text),
      replacePart("", asked.entry, asked.range, first.text),
    ]),
    remove,
  ];
}
