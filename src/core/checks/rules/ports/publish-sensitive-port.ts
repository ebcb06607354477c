import { placeOf } from "../../../podman/place.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { rangeIn } from "../../reading/published-ports.ts";
import type { PortOfUnit } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { bindAll, deletePorts } from "./parts/port-fixes.ts";
import { notMeasured, portsOnEveryAddress, sensitiveProgram } from "./parts/sensitive-ports.ts";

export const publishSensitivePort: Rule = {
  id: "publish-sensitive-port",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` without an address (or with `0.0.0.0` or `[::]`) leads to port 1433, 2375, 2376, 3306, 5432, 5984, 6379, 8086, 9090, 9200, 11211, 15672 or 27017 of the container, or to a range that begins with one of them.",
  notWhen: "Podman publishes nothing with this network.",
  message: "A database or what manages a machine is offered to every network of this machine.",
  fix: "Put `127.0.0.1:` in front, or delete the line and let the other container reach it over a shared `.network`.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/publish.md@v5.8.3" },
    { kind: "source", name: "containers/ramalama#1771" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=5432:5432"),
      containerWith("PublishPort=0.0.0.0:15432:5432/tcp"),
      containerWith("PublishPort=[::]:6379:6379"),
      containerWith("PublishPort=8080:80,3306:3306"),
      containerWith("PublishPort=27017"),
      containerWith("PublishPort=5432:5432\nPublishPort=5432:5432"),
      containerWith("PodmanArgs=-p 5432:5432"),
      podWith("PublishPort=5432:5432"),
    ],
    silent: [
      containerWith("PublishPort=127.0.0.1:5432:5432"),
      containerWith("PublishPort=192.0.2.7:5432:5432"),
      containerWith("PublishPort=5432:80"),
      containerWith("PublishPort=10000-20000:10000-20000/udp"),
      containerWith("Network=host\nPublishPort=5432:5432"),
      containerWith("Network=none\nPublishPort=5432:5432"),
    ],
  },
  check: (context) =>
    portsOnEveryAddress(context).flatMap((published) => {
      const program = sensitiveProgram(published);
      if (program === undefined) return [];
      const { machine, network } = placeOf(context.target.scope);
      const { cut, container } = published.port;
      const alike = ofText(context, published);
      const cells = measuredHere(context, "reachable", ["19", "19d"]);
      return [
        {
          title: `${shownValue(context.document, published)} looks like ${program}, and is open on every address`,
          why: `Everybody on ${network} gets to it. Bound to 127.0.0.1 only programs of ${machine} do; containers that share a .network reach port ${container.first} without PublishPort=.${cells.length === 0 ? notMeasured : ""}`,
          range: rangeIn(context, published, cut.containerPort),
          evidence: [...cells, ...publishSensitivePort.evidence],
          actions: [...bindAll(alike), ...deletePorts(alike)],
        },
      ];
    }),
};

/** Podman takes equal values once; bound one by one they would ask for the same port at two addresses. */
function ofText(context: CheckContext, { text }: PortOfUnit): readonly PortOfUnit[] {
  return portsOnEveryAddress(context).filter((other) => other.text === text);
}
