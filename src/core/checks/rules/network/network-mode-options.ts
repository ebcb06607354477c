import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import { modeOfWord } from "../../../podman/network-modes/network-value.ts";
import { replacePart } from "../../fixes/parts.ts";
import { networkValues } from "../../reading/network-values.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { insteadOfHost } from "./parts/instead-of-host.ts";

export const networkModeOptions: Rule = {
  id: "network-mode-options",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "A `Network=` value begins with host:, none:, private:, default: or pod:.",
  message:
    "These modes take no options. Podman looks for a network of that name, and the start fails: “unable to find network with name or ID”.",
  fix: "Delete everything from the colon on.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
    { kind: "source", name: "lab messages (network option ip=, host, none, private)" },
  ],
  examples: {
    fires: [
      containerWith("Network=host:ip=10.0.0.5"),
      containerWith("Network=private:mtu=1500"),
      containerWith("Network=none:"),
      podWith("Network=default:ip=10.88.0.5"),
    ],
    silent: [
      containerWith("Network=bridge:ip=10.88.0.5"),
      containerWith("Network=pasta:--map-gw", { scope: "user" }),
      containerWith("Network=hosts:ip=10.0.0.5"),
      containerWith("Network=host:ip=10.0.0.5\nNetwork="),
    ],
  },
  check: (context) =>
    networkValues(context).flatMap((asked) => {
      const { word, options, text, entry } = asked;
      if (options === undefined || !isModeWithoutOptions(word)) return [];
      const { range } = partOfValue(context.document, asked, { from: word.length, to: text.length });
      return [
        {
          title: `${word} takes no options`,
          why: `With them it is taken for the name of a network. The start fails: “unable to find network with name or ID ${word}: network not found”.`,
          range,
          actions:
            word === "host"
              ? insteadOfHost(context, asked)
              : [replacePart(`Write ${word}`, entry, range, "")],
        },
      ];
    }),
};

function isModeWithoutOptions(word: string): boolean {
  const kind = modeOfWord(word);
  return kind !== undefined && networkModes[kind].takes === "nothing";
}
