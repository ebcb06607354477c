import { does } from "../../../podman/behaviours.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";

const networks = { "a.network": "[Network]\n", "b.network": "[Network]\n" };

/** generator-spec.md 9, runs of 5.4.2, 5.8.6 and 6.1.1. */
export const networkFileCommaList: Rule = {
  id: "network-file-comma-list",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "Build", "drop-in"],
  when: "`Network=` has a comma before its first colon, and what stands at one side of a comma ends in `.network` or `.container`.",
  notWhen:
    "The name is filled in when the service starts. Names of networks, without a file, may stand so on the first line.",
  message: "Files with commas between are taken for one name, and there is no file of that name.",
  fix: "Write a line `Network=` for each file.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 9" },
    { kind: "source", name: "runs of the generators 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      filesAt({ "web.container": containerText("Network=a.network,b.network"), ...networks }),
      filesAt({ "web.container": containerText("Network=a.network,b.network:alias=web"), ...networks }),
      filesAt({ "web.container": containerText("Network=front,b.network"), ...networks }),
      filesAt({ "web.container": containerText("Network=a.network,back"), ...networks }),
      filesAt({ "shop.pod": "[Pod]\nNetwork=a.network,b.network\n", ...networks }),
      filesAt(
        { "web.container": containerText("Network=a.network,b.network"), ...networks },
        { podman: "5.2" },
      ),
    ],
    silent: [
      filesAt({ "web.container": containerText("Network=a.network\nNetwork=b.network"), ...networks }),
      filesAt({ "web.container": containerText("Network=front,back") }),
      filesAt({
        "web.container": containerText("Network=a.network:ip=10.1.0.2,alias=b.network"),
        ...networks,
      }),
      filesAt({ "web.container": containerText("Network=a.network,b.network\nNetwork="), ...networks }),
    ],
  },
  check: (context) =>
    networkValues(context)
      .filter(({ word }) => /\.(?:network|container)(?:,|$)/.test(word) && word.includes(","))
      .filter(({ word }) => !isFilledIn(word))
      .map((value) => ({
        title: `${value.word} is taken for one name`,
        why: whatHappens(context, value),
        range: partOfValue(context.document, value, { from: 0, to: value.word.length }).range,
        actions: actionsFor(context, value),
      })),
};

function whatHappens({ target }: CheckContext, { word }: NetworkValue): string {
  const isFile = word.endsWith(".network") || word.endsWith(".container");
  if (!isFile) {
    const file = word.split(",").find((part) => /\.(?:network|container)$/.test(part));
    return `Quadlet looks for files at the end of the name only, so Podman looks for a network that is called ${file}, and the start fails: “network not found”.`;
  }
  return does(target.podman, "missingUnitIsError")
    ? `Quadlet makes no service: “requested Quadlet unit ${word} was not found”.`
    : `Quadlet takes it for one file; the service waits for another one that nothing makes.`;
}

/** A line for each file, where all of them are here and none has options, which could belong to one or all. */
function actionsFor(context: CheckContext, value: NetworkValue): readonly Action[] {
  const { document, others } = context;
  const parts = value.word.split(",");
  const areHere = parts.every((part) => others.has(part) || !/\.(?:network|container)$/.test(part));
  if (!areHere || value.options !== undefined || value.entry.value !== value.text) return [];
  const lines = parts.join(`${document.lineEnding}Network=`);
  return [replacePart("Write a line for each", value.entry, value.range, lines)];
}
