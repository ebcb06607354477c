import { askedMode } from "../../reading/asked-mode.ts";
import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";
import { writeFreePort } from "./parts/port-fixes.ts";
import { portOfOthers } from "./parts/ports-of-others.ts";

export const publishPortClash: Rule = {
  id: "publish-port-clash",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "Two containers or pods of the workspace publish the same port of this machine: same protocol, ranges that overlap, and the same address or one of them at every address.",
  notWhen:
    "One of them is a template, or they stop each other through `Conflicts=`. Parts that are filled in when the service starts are not compared.",
  where: "All files of a workspace run in one scope.",
  message: "Only one of the two services can start: the port is taken.",
  fix: "Use another port of this machine in one of the files.",
  evidence: [
    {
      kind: "source",
      name: "lab/messages.json: -p on a port that another container publishes, on 5.4.2, 5.8.6 and 6.1.1",
    },
  ],
  examples: {
    fires: [
      filesAt({
        "a.container": containerText("PublishPort=8080:80"),
        "b.container": containerText("PublishPort=8080:80"),
      }),
      filesAt({
        "a.container": containerText("PublishPort=127.0.0.1:8080:80"),
        "shop.pod": "[Pod]\nPublishPort=8000-8100:8000-8100\n",
      }),
      filesAt({
        "a.container": containerText("PublishPort=8443:443,8080:80"),
        "b.container": containerText("PublishPort=9090:9090"),
        "b.container.d/10-port.conf": "[Container]\nPublishPort=8080:8080\n",
      }),
    ],
    silent: [
      filesAt({
        "a.container": containerText("PublishPort=127.0.0.1:8080:80"),
        "b.container": containerText("PublishPort=127.0.0.2:8080:80"),
      }),
      filesAt({
        "a.container": containerText("PublishPort=53:53/tcp"),
        "b.container": containerText("PublishPort=53:53/udp"),
      }),
      filesAt({
        "a.container": containerText("PublishPort=8080:80"),
        "b@.container": containerText("PublishPort=8080:80"),
      }),
      filesAt({
        "a.container": `[Unit]\nConflicts=b.service\n${containerText("PublishPort=8080:80")}`,
        "b.container": containerText("PublishPort=8080:80"),
      }),
      filesAt({
        "a.container": containerText("PublishPort=8080:80"),
        "b.container": containerText("Network=host\nPublishPort=8080:80"),
      }),
      filesAt({
        "a.container": containerText("PublishPort=80"),
        "b.container": containerText("PublishPort=80"),
      }),
      filesAt({
        "shop.pod": "[Pod]\nPublishPort=8080:80\n",
        "a.container": containerText("Pod=shop.pod\nPublishPort=8080:80"),
      }),
    ],
  },
  check: (context) => {
    const ports = publishesPorts({ kind: askedMode(context) }, context.target.scope)
      ? publishedPorts(context).filter(({ port }) => port.host !== undefined)
      : [];
    if (ports.length === 0) return [];
    return ports.flatMap((published) => {
      const { port } = published;
      const clash = portOfOthers(context, port);
      if (clash === undefined) return [];
      const first = Math.max(port.host?.first ?? 0, clash.port.host?.first ?? 0);
      return [
        {
          title: `${clash.fileName} publishes port ${first}, too`,
          why: `That file publishes ${clash.published.text}. Of the two services only the first to start gets the port; the other fails: “address already in use”.`,
          range: rangeIn(context, published, port.cut.hostPort),
          actions: writeFreePort(context, published, first + 1),
        },
      ];
    });
  },
};
