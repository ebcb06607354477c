import { isFilledIn } from "../../../podman/words/part.ts";
import { readPortRange } from "../../../podman/values/port/port-range.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** lab rootless/host/14. */
export const rootlessHostLowPort: Rule = {
  id: "rootless-host-low-port",
  group: "network",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "The network is `host`, and `ExposeHostPort=` names a port below 1024.",
  where: "Units of a user.",
  message: "With this machine’s network the program itself can’t open a port below 1024 either.",
  fix: "Let the program listen on a port from 1024 on.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 14, rootless" }],
  examples: {
    fires: [
      containerWith("Network=host\nExposeHostPort=80", { scope: "user" }),
      containerWith("Network=host\nExposeHostPort=8080,443/tcp", { scope: "user" }),
      containerWith("Network=host\nExposeHostPort=1000-1100", { scope: "user" }),
      containerWith("PodmanArgs=--network host\nExposeHostPort=80", { scope: "user" }),
    ],
    silent: [
      containerWith("Network=host\nExposeHostPort=8080", { scope: "user" }),
      containerWith("Network=host\nExposeHostPort=80"),
      containerWith("ExposeHostPort=80", { scope: "user" }),
      containerWith("Network=host\nExposeHostPort=$PORT", { scope: "user" }),
    ],
  },
  check: (context) => {
    if (context.target.scope !== "user" || askedMode(context) !== "host") return [];
    const { settings, document } = context;
    return commaParts(document, settings.values("Container", "ExposeHostPort")).flatMap(({ text, range }) => {
      const read = readPortRange(text.replace(/\/.*$/, ""));
      if (isFilledIn(text) || read.kind !== "range" || read.range.first >= 1024) return [];
      const evidence = measuredHere(context, "blocked", ["14"]);
      return [
        {
          title: `The program can’t open port ${read.range.first} on this machine’s network`,
          why: "Ports below 1024 belong to root, also for what runs in a user’s container on the host network, unless net.ipv4.ip_unprivileged_port_start on this machine is lower.",
          range,
          ...(evidence.length === 0 ? {} : { evidence }),
        },
      ];
    });
  },
};
