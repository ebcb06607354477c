import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { insteadOfHost } from "./parts/instead-of-host.ts";

export const networkQuoted: Rule = {
  id: "network-quoted",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "A `Network=` value begins or ends with a double or single quote.",
  message: "Quotes are kept here, so Podman looks for a network with quotes in its name.",
  fix: "Delete the quotes.",
  evidence: [{ kind: "source", name: "generator-spec.md section 9" }],
  examples: {
    fires: [
      containerWith('Network="host"'),
      containerWith("Network='front'"),
      containerWith('Network=front\nNetwork="back:ip=10.1.0.5"'),
      containerWith('Network="front'),
      podWith('Network="front"'),
      { files: { "app.kube": '[Kube]\nYaml=app.yml\nNetwork="front"\n' } },
    ],
    silent: [
      containerWith("Network=host"),
      containerWith('Network="host"\nNetwork='),
      containerWith("Network=bridge"),
    ],
  },
  check: (context) =>
    networkValues(context).flatMap((asked) => {
      const { text, range } = asked;
      const bare = text.replace(/^["']+/, "").replace(/(?<!["'])["']+$/, "");
      if (bare === text) return [];
      return [
        {
          title: `The quotes of Network=${text} are kept`,
          why: `Podman looks for a network that has them in its name. The start fails: “unable to find network with name or ID ${text}: network not found”.`,
          range,
          actions: correction(context, asked, bare),
        },
      ];
    }),
};

function correction(context: CheckContext, asked: NetworkValue, bare: string): readonly Action[] {
  if (bare === "host") return insteadOfHost(context, asked);
  return bare === "" ? [] : [replacePart(`Write ${bare}`, asked.entry, asked.range, bare)];
}
