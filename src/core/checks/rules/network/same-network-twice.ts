import { does } from "../../../podman/behaviours.ts";
import { defaultResourceName } from "../../../quadlet/names/default-resource-name.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isArgument } from "../../reading/podman-options.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";

export const sameNetworkTwice: Rule = {
  id: "same-network-twice",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "Two `Network=` values that count name the same network: with the same text before the first colon, or by a .network file and the name that it creates. bridge is the network podman.",
  where: "From Podman 6.0 on it is an error.",
  message:
    "The network is listed twice. Up to 5.8 only the last options count; from 6.0 on the start fails: “the NetworkOrder struct must have the same length as Networks”.",
  fix: "Put the options into one line.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v6.0.0-rc1" },
    { kind: "source", name: "lab messages (the same network twice)" },
  ],
  examples: {
    fires: [
      {
        files: {
          "web.container":
            "[Container]\nImage=quay.io/example/app:1\nNetwork=a.network:alias=x\nNetwork=a.network:alias=y\n",
          "a.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container":
            "[Container]\nImage=quay.io/example/app:1\nNetwork=front\nNetwork=a.network:ip=10.1.0.5\n",
          "a.network": "[Network]\nNetworkName=front\nSubnet=10.1.0.0/24\n",
        },
      },
      foundAs("error", containerWith("Network=front\nNetwork=back\nNetwork=front", { podman: "6.0" })),
      containerWith("Network=front,back\nNetwork=back"),
      containerWith("Network=bridge\nNetwork=podman"),
      podWith("Network=front\nNetwork=front"),
    ],
    silent: [
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=a.network:alias=x,alias=y\n",
          "a.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=a\nNetwork=a.network\n",
          "a.network": "[Network]\n",
        },
      },
      containerWith("Network=front\nNetwork=\nNetwork=front"),
      containerWith("Network=host\nNetwork=host"),
    ],
  },
  check: (context) => {
    const asked = askedNetworks(context);
    const seen = new Map<string, NetworkValue>();
    return asked.flatMap((value) =>
      namesOf(context, value).flatMap((name) => {
        const earlier = seen.get(name);
        seen.set(name, value);
        if (earlier === undefined) return [];
        const isRefused = does(context.target.podman, "refusesNetworkTwice");
        return [
          {
            severity: isRefused ? ("error" as const) : ("warning" as const),
            title: `The network ${earlier.word === value.word ? value.word : name} is listed twice`,
            why: isRefused
              ? "The start fails: “the NetworkOrder struct must have the same length as Networks”."
              : "Only the options of the last line count, and from Podman 6.0 on the start fails.",
            range: value.range,
            actions: merge(earlier, value),
          },
        ];
      }),
    );
  },
};

/** What Podman calls the networks of a value; none for a mode. */
function namesOf({ others, target }: CheckContext, asked: NetworkValue): readonly string[] {
  const { kind, word, options } = asked;
  if (kind === "bridge") return ["podman"];
  if (kind === "network") return options === undefined ? word.split(",") : [word];
  if (kind !== "network-unit") return [];
  const written = isArgument(asked) ? word : others.settingsOf(word)?.value("Network", "NetworkName")?.text;
  return [written ?? defaultResourceName(word, target) ?? word];
}

/** One line with the options of both: that of the file, where one of them names the file. */
function merge(earlier: NetworkValue, later: NetworkValue): readonly Action[] {
  const isOther = [earlier, later].some((asked) => asked.word.includes(",") || isArgument(asked));
  if (isOther) return [];
  const word = later.word.endsWith(".network") ? later.word : earlier.word;
  const options = [earlier.options, later.options]
    .filter((part) => part !== undefined && part !== "")
    .join(",");
  const merged = options === "" ? word : `${word}:${options}`;
  return [
    together(options === "" ? "Delete the line" : "Make it one line", [
      replacePart("", earlier.entry, earlier.range, merged),
      deleteLines("", [later.entry]),
    ]),
  ];
}
