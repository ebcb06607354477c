import { deleteLines } from "../../fixes/lines.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** lab/messages.json, --expose. */
export const exposeHostPortNoEffect: Rule = {
  id: "expose-host-port-no-effect",
  group: "network",
  severity: "note",
  when: "`ExposeHostPort=` has a value.",
  notWhen: "`PodmanArgs=` has -P or --publish-all, which publishes the ports that are noted so.",
  message: "The name misleads: the line notes a port in the container’s data and opens nothing.",
  fix: "Write `PublishPort=PORT:PORT` if others should reach it.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "docs/source/markdown/options/publish-all.md@v5.8.3" },
    { kind: "source", name: "lab/messages.json: --expose, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("ExposeHostPort=8080"),
      containerWith("ExposeHostPort=8080/udp\nExposeHostPort=9000-9010"),
      containerWith("Network=host\nExposeHostPort=8080", { scope: "user" }),
    ],
    silent: [
      containerWith("PublishPort=8080:8080"),
      containerWith("ExposeHostPort=8080\nExposeHostPort="),
      containerWith("ExposeHostPort="),
      containerWith("ExposeHostPort=8080\nPodmanArgs=-P"),
      containerWith("ExposeHostPort=8080\nPodmanArgs=--publish-all"),
    ],
  },
  check: ({ settings }) => {
    const exposed = settings.values("Container", "ExposeHostPort");
    const [first] = exposed;
    const isPublished = podmanOptions(settings, "Container", "-P", "--publish-all").length > 0;
    if (first === undefined || isPublished) return [];
    return [
      {
        title:
          exposed.length === 1
            ? `ExposeHostPort=${first.text} opens no port`
            : `${exposed.length} lines of ExposeHostPort= open no port`,
        why: "It is a note in the container’s data, like EXPOSE in an image. PublishPort= opens a port.",
        range: first.range,
        actions: [
          deleteLines(
            exposed.length === 1 ? "Delete the line" : "Delete the lines",
            exposed.map(({ entry }) => entry),
          ),
        ],
      },
    ];
  },
};
