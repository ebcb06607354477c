import { readNetworkValue } from "../../../podman/network-modes/network-value.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { namesNetwork, networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const networkWords: Rule = {
  id: "network-words",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "A `Network=` value has a blank or a tab in it.",
  notWhen: "A comment at the end of the line (inline-comment), and the path of ns:.",
  message: "One line is one network. With a blank in it Podman looks for a network of that odd name.",
  fix: "Write a `Network=` line for each network.",
  evidence: [{ kind: "source", name: "generator-spec.md section 9" }],
  examples: {
    fires: [
      containerWith("Network=front back"),
      containerWith("Network=bridge front"),
      containerWith("Network=front \\\n  back"),
      containerWith("Network=front, back"),
      podWith("Network=front\tback"),
    ],
    silent: [
      containerWith("Network=front\nNetwork=back"),
      containerWith("Network=front # the shop"),
      containerWith("Network=ns:/run/my namespaces/web"),
      containerWith("Network=front back\nNetwork="),
      containerWith("Network=front   "),
    ],
  },
  check: (context) =>
    networkValues(context).flatMap((asked) => {
      const { text, range } = asked;
      if (!/[ \t]/.test(text) || /[ \t][#;]/.test(text) || asked.kind === "namespace") return [];
      return [
        {
          title: `Network=${text} is taken for one network`,
          why: whyFor(asked),
          range,
          actions: lineForEach(context, asked),
        },
      ];
    }),
};

function whyFor(asked: NetworkValue): string {
  const { kind, text } = asked;
  if (kind === "network-unit" || kind === "container-unit")
    return "Quadlet looks for a file of that name, blanks included.";
  if (kind !== "network") return "Podman takes the blank for a part of the value.";
  return `Podman looks for a network of that name, blanks included. The start fails: “unable to find network with name or ID ${text}: network not found”.`;
}

/** Only networks can stand beside each other, and bridge as the first (rule several-networks-mode-word). */
function lineForEach({ document }: CheckContext, asked: NetworkValue): readonly Action[] {
  const { entry, range, text } = asked;
  const words = text.split(text.includes(":") ? /[ \t]+/ : /[ \t,]+/);
  const fits = words.every((word, place) => {
    const value = readNetworkValue(word);
    return namesNetwork(value) || (value.kind === "bridge" && place === 0);
  });
  if (!fits || new Set(words).size < words.length || /["']/.test(text)) return [];
  const lines = words.join(`${document.lineEnding}${entry.key}=`);
  return [replacePart("Write a line for each", entry, range, lines)];
}
