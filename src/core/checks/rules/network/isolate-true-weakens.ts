import { does } from "../../../podman/behaviours.ts";
import { deleteParts, replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { networkWith } from "../../model/unit-examples.ts";
import { isolateOptions } from "./parts/isolate-option.ts";

/** network-modes.md 4.2. */
export const isolateTrueWeakens: Rule = {
  id: "isolate-true-weakens",
  group: "network",
  severity: "warning",
  kinds: ["Network", "drop-in"],
  when: "A word of `Options=` is `isolate=true`.",
  notWhen: "A later word gives it another value: the last one counts.",
  where: "From Podman 6.0 on. Before, saying nothing was less than true.",
  message:
    "A network that says nothing is shut off from all others; isolate=true opens it to networks with isolate=false, so it protects less than no word.",
  fix: "Delete the word, or write `isolate=strict` where the file has to protect with older releases, too.",
  evidence: [
    { kind: "source", name: "network-modes.md section 4.2" },
    { kind: "source", name: "lab/reachability.json: 8, 9a, 9c, 9d and 9l, on 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      networkWith("Options=isolate=true", { podman: "6.1" }),
      networkWith("Options=mtu=1400 isolate=true", { podman: "6.0" }),
      networkWith('Options="isolate=true"', { podman: "6.1" }),
    ],
    silent: [
      networkWith("Options=isolate=strict", { podman: "6.1" }),
      networkWith("Options=isolate=true", { podman: "5.8" }),
      networkWith("Options=isolate=true\nOptions=isolate=strict", { podman: "6.1" }),
      networkWith("Options=isolate=false", { podman: "6.1" }),
    ],
  },
  check: ({ settings, target }) => {
    const options = does(target.podman, "isolatesUnasked") ? isolateOptions(settings) : [];
    const option = options.at(-1);
    if (option?.text !== "isolate=true") return [];
    return [
      {
        title: "isolate=true protects less than saying nothing",
        why: "From Podman 6 on a network without this word is shut off from all others. With it containers of networks that say isolate=false get to this one, and back.",
        range: option.range,
        actions: [
          deleteParts("Delete the word", options),
          replacePart("Use isolate=strict", option.entry, option.range, "isolate=strict"),
        ],
      },
    ];
  },
};
