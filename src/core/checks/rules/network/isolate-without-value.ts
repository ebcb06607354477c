import { does } from "../../../podman/behaviours.ts";
import { deleteParts } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { networkWith } from "../../model/unit-examples.ts";
import { isolateOptions } from "./parts/isolate-option.ts";

/** lab/messages.json, “network create, isolate without a value”. */
export const isolateWithoutValue: Rule = {
  id: "isolate-without-value",
  group: "network",
  severity: "error",
  kinds: ["Network", "drop-in"],
  when: "A word of `Options=` is `isolate` without `=`, or with nothing behind it.",
  notWhen: "A later word gives it a value: the last one counts.",
  where: "From Podman 6.0 on. Older ones take it for isolate=false.",
  message:
    "The option needs a value, and the network can’t be made: neither its service nor those of its containers start.",
  fix: "Delete the word: strict is the default. `isolate=true` is less than no word, and `isolate=false` opens the network to others that say false or true.",
  evidence: [
    { kind: "source", name: "podman-container-tools/podman#29162, #28524" },
    { kind: "source", name: "lab/messages.json: network create --opt=isolate, on 6.1.1" },
  ],
  examples: {
    fires: [
      networkWith("Options=isolate=", { podman: "6.1" }),
      networkWith("Options=isolate", { podman: "6.0" }),
      networkWith("Options=mtu=1400 isolate", { podman: "6.1" }),
      networkWith("Options=isolate=strict\nOptions=isolate=", { podman: "6.1" }),
    ],
    silent: [
      networkWith("Options=isolate=strict", { podman: "6.1" }),
      networkWith("Options=isolate=", { podman: "5.8" }),
      networkWith("Options=isolate isolate=strict", { podman: "6.1" }),
      networkWith("Options=isolate=\nOptions=", { podman: "6.1" }),
      networkWith("Options=mtu=1400", { podman: "6.1" }),
    ],
  },
  check: ({ settings, target }) => {
    const options = does(target.podman, "isolatesUnasked") ? isolateOptions(settings) : [];
    const option = options.at(-1);
    if (option === undefined || !/^isolate=?$/.test(option.text)) return [];
    return [
      {
        title: `Options=${option.text} keeps the network from being made`,
        why: 'From Podman 6 on isolate needs a value: “invalid isolate option ""”. Without the word the network is shut off from all others, which is isolate=strict.',
        range: option.range,
        actions: [deleteParts("Delete the word", options)],
      },
    ];
  },
};
