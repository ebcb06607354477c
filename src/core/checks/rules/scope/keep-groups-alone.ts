import { deleteParts } from "../../fixes/parts.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Podman counts all groups of the command (man podman-run, --group-add). */
export const keepGroupsAlone: Rule = {
  id: "keep-groups-alone",
  group: "scope",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "`GroupAdd=keep-groups` stands beside another `GroupAdd=`, or --group-add in `PodmanArgs=`.",
  message:
    "Podman takes keep-groups only alone. The start fails: “the '--group-add keep-groups' option is not allowed with any other --group-add options”.",
  fix: "Delete the other groups: keep-groups gives the program all groups of the user who runs Podman.",
  evidence: [
    { kind: "source", name: "man podman-run, --group-add" },
    { kind: "source", name: "cmd/podman/containers/create.go (CreateInit)" },
  ],
  examples: {
    fires: [
      containerWith("GroupAdd=keep-groups\nGroupAdd=video", { scope: "user" }),
      containerWith("GroupAdd=render,keep-groups", { scope: "user" }),
      containerWith("GroupAdd=keep-groups\nPodmanArgs=--group-add 109"),
    ],
    silent: [
      containerWith("GroupAdd=keep-groups", { scope: "user" }),
      containerWith("GroupAdd=video\nGroupAdd=render"),
      containerWith("GroupAdd=video\nGroupAdd=\nGroupAdd=keep-groups", { scope: "user" }),
    ],
  },
  check: ({ document, settings }) => {
    const groups = commaParts(document, [
      ...settings.values("Container", "GroupAdd"),
      ...podmanOptions(settings, "Container", "--group-add"),
    ]);
    const others = groups.filter(({ text }) => text !== "keep-groups");
    const kept = groups.find(({ text }) => text === "keep-groups");
    if (kept === undefined || others.length === 0) return [];
    return [
      {
        title: "Podman takes keep-groups only alone",
        why: `The start fails: “the '--group-add keep-groups' option is not allowed with any other --group-add options”. It keeps all groups of the user who runs Podman.`,
        range: kept.range,
        actions: [deleteParts("Delete the other groups", others)],
      },
    ];
  },
};
