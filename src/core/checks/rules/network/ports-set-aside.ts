import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { listensDirectly, privateInstead } from "./parts/dropped-ports.ts";

/** Ports that the choice of a network that publishes none made comments of (docs/decisions). */
export const portsSetAside: Rule = {
  id: "ports-set-aside",
  group: "network",
  severity: "note",
  when: "A comment that begins “Unused with this network:” keeps a `PublishPort=` line, and the container has a network that publishes no ports.",
  message:
    "The choice of host or none made a comment of the published port. The mapping comes back with a network of the container’s own.",
  fix: "Nothing has to be done. Private brings the ports back.",
  evidence: [{ kind: "source", name: "lab reachability (18, 19)" }],
  examples: {
    fires: [
      containerWith("Network=host\n# Unused with this network: PublishPort=8080:80"),
      containerWith("Network=none\n# Unused with this network: PublishPort=8080:80"),
      containerWith("# Unused with this network: PublishPort=8080:80", { scope: "qm" }),
    ],
    silent: [
      containerWith("Network=host"),
      containerWith("Network=host\n# PublishPort=8080:80"),
      containerWith("Network=private\n# Unused with this network: PublishPort=8080:80"),
    ],
  },
  check: (context) => {
    const { mode, target, network, ports } = context;
    if (publishesPorts(mode, target.scope)) return [];
    const kept = ports.filter((port) => port.kind === "set-aside");
    const [first] = kept;
    if (first === undefined) return [];
    return [
      {
        title:
          kept.length === 1
            ? `PublishPort=${first.value} is kept for later`
            : `${kept.length} published ports are kept for later`,
        why: `${network === "host" ? listensDirectly(first.value) : "Nobody reaches it with this network."} The mapping stays in the file as a comment and comes back with Private.`,
        range: first.entry.valueRange,
        evidence: [...measuredHere(context, "blocked", ["19"]), ...portsSetAside.evidence],
        actions: privateInstead(undefined),
      },
    ];
  },
};
