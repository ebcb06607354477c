import { publishedValues } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { keepAsComments } from "./parts/dropped-ports.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { podOfNetwork } from "./parts/pod-member.ts";
import { networkOfPod, publishesInPod } from "./parts/pod-networks.ts";

export const podMemberPublishPort: Rule = {
  id: "pod-member-publish-port",
  group: "network",
  severity: "error",
  when: "`Pod=` is set, `Network=` is not, and a port is published.",
  notWhen: "The .pod file is here and has `Network=host`: then nothing stops the start.",
  where: "Podman 5.0 and newer.",
  message:
    "A container in a pod can’t publish ports. The start fails: “published or exposed ports must be defined when the pod is created”.",
  fix: "Move the `PublishPort=` lines into the [Pod] section of the .pod file.",
  evidence: [
    { kind: "source", name: "pkg/specgen/container_validate.go@v5.8.3" },
    { kind: "source", name: "lab messages (-p, pod member)" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nPublishPort=8080:80"),
      containerBeside(
        { "app.pod": "[Pod]\nNetwork=none\n" },
        "PublishPort=8080:80\nPublishPort=81:81\nPod=app.pod",
      ),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nPodmanArgs=-p8080:80"),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nPublishPort=8080:80\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\nNetwork=host\n" }, "Pod=app.pod\nPublishPort=8080:80"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=bridge\nPublishPort=8080:80"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nPublishPort=8080:80\nPublishPort="),
      containerWith("Pod=\nPublishPort=8080:80"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nPublishPort=8080:80", { podman: "4.9" }),
    ],
  },
  check: (context) => {
    const pod = podOfNetwork(context);
    const ports = publishedValues(context);
    const [first] = ports;
    if (pod === undefined || first === undefined) return [];
    const network = networkOfPod(context.others, pod.text);
    if (network === "host") return [];
    const lines = context.settings.values("Container", "PublishPort").map(({ entry }) => entry);
    const canMove = network !== undefined && publishesInPod(network) && lines.length > 0;
    return [
      {
        title:
          ports.length === 1
            ? `${shownValue(context.document, first)} stops the start: the pod publishes`
            : `${ports.length} published ports stop the start: the pod publishes`,
        why: "A container in a pod shares the network of the pod: “published or exposed ports must be defined when the pod is created”.",
        range: first.range,
        actions: canMove ? [moveLines(context.fileName, lines, pod.text)] : keepAsComments(ports),
      },
    ];
  },
};
