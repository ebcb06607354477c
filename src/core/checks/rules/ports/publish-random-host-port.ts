import { placeOf } from "../../../podman/place.ts";
import type { Action } from "../../model/finding.ts";
import { opensPorts } from "../../reading/opened-ports.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { writeRange } from "../../../podman/values/port/port-range.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import type { PortOfUnit } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { firstFree, writePort } from "./parts/port-fixes.ts";

export const publishRandomHostPort: Rule = {
  id: "publish-random-host-port",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` names no port of this machine: `80`, `:80` or `127.0.0.1::80`.",
  notWhen: "Podman drops the port because of the network, or nothing is forwarded there.",
  message: "Podman takes a free port of this machine, another one at each start.",
  fix: "Write the port of this machine in front: `8080:80`.",
  evidence: [
    {
      kind: "source",
      name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (PublishPort)",
    },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=80"),
      containerWith("PublishPort=127.0.0.1::80/tcp"),
      containerWith("PublishPort=:8080"),
      containerWith("PublishPort=8443:443,80-90"),
      podWith("PublishPort=80"),
    ],
    silent: [
      containerWith("PublishPort=8080:80"),
      containerWith("PublishPort=127.0.0.1:8080:80"),
      containerWith("PublishPort=$PORT"),
      containerWith("Network=host\nPublishPort=80"),
    ],
  },
  check: (context) =>
    opensPorts(context)
      ? publishedPorts(context)
          .filter(({ port }) => port.host === undefined)
          .map((published) => ({
            title: `${shownValue(context.document, published)} gets another port of ${placeOf(context.target.scope).machine} at each start`,
            why: "Where no port is given Podman takes a free one. “podman port NAME” shows which.",
            range: rangeIn(context, published, published.port.cut.containerPort),
            actions: actionsFor(context, published),
          }))
      : [],
};

/** The same port of this machine; of those below 1024, which may be taken or need root, the one 8000 above. */
function actionsFor(context: CheckContext, published: PortOfUnit): readonly Action[] {
  const { container, cut } = published.port;
  const start = container.first < 1024 ? container.first + 8000 : container.first;
  const free = firstFree(context, published, start);
  if (free === undefined || isArgument(published)) return [];
  const behind = published.text.slice(cut.containerPort.from);
  const before = published.text.slice(0, cut.containerPort.from).replace(/:$/, "");
  const written = `${before}${writeRange(free)}:${behind}`;
  return [writePort(`Write ${written}`, published, written)];
}
