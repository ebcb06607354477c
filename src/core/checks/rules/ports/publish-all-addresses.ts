import { placeOf } from "../../../podman/place.ts";
import { isMeasuredHere } from "../../reading/measured-here.ts";
import { rangeIn } from "../../reading/published-ports.ts";
import type { PortOfUnit } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";
import { bindAll } from "./parts/port-fixes.ts";
import { notMeasured, portsOnEveryAddress, sensitiveProgram } from "./parts/sensitive-ports.ts";

/** lab 19 and 19d: a port without an address answers at every address of the machine. */
export const publishAllAddresses: Rule = {
  id: "publish-all-addresses",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` has no address, or `0.0.0.0` or `[::]`.",
  notWhen:
    "The rule publish-sensitive-port speaks of the same port, or Podman publishes nothing with this network. From Podman 6.0 default_host_ips in containers.conf can narrow it, which no file here shows.",
  message: "The port answers on every address of this machine, for everybody on its networks.",
  fix: "Put `127.0.0.1:` in front if only this machine uses it, or the address of one network.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/publish.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("PublishPort=8080:80"),
      containerWith("PublishPort=0.0.0.0:8080:80"),
      containerWith("PublishPort=[::]:8080:80"),
      containerWith("PublishPort=127.0.0.1:8080:80,8443:443"),
      containerWith("PublishPort=80"),
      containerWith("Network=pasta\nPublishPort=8080:80", { scope: "user" }),
      podWith("PublishPort=8080:80"),
    ],
    silent: [
      containerWith("PublishPort=127.0.0.1:8080:80"),
      containerWith("PublishPort=[::1]:8080:80"),
      containerWith("PublishPort=192.0.2.7:8080:80"),
      containerWith("PublishPort=5432:5432"),
      containerWith("Network=host\nPublishPort=8080:80"),
      containerWith("PodmanArgs=--network=host\nPublishPort=8080:80"),
      containerWith("PublishPort=$PORT:80"),
      filesAt({
        "web.container": containerText("Pod=shop.pod\nPublishPort=8080:80"),
        "shop.pod": "[Pod]\n",
      }),
    ],
  },
  check: (context) => {
    const open = portsOnEveryAddress(context).filter((port) => sensitiveProgram(port) === undefined);
    const [first] = open;
    if (first === undefined) return [];
    // The lab published without an address, which is IPv4 for root.
    const point =
      isMeasuredHere(context) && open.some(({ port }) => port.address !== "[::]")
        ? context.points.find(({ id }) => id === "publish-all-addresses")
        : undefined;
    const { machine, network } = placeOf(context.target.scope);
    return [
      {
        title:
          open.length === 1
            ? `${shownValue(context.document, first)} is open on every address`
            : `${open.length} published ports are open on every address`,
        why:
          point?.why ??
          `A port published like this answers on every ${open.every(({ port }) => port.address === "[::]") ? "IPv6 " : ""}address of ${machine}, for everybody on ${network}.${notMeasured}`,
        ...(point?.further === undefined ? {} : { further: point.further }),
        range: rangeIn(context, first, partNamed(first)),
        ...(point === undefined ? {} : { evidence: [{ kind: "cells", cells: point.cells }] }),
        actions: bindAll(open),
      },
    ];
  },
};

function partNamed({ port: { cut } }: PortOfUnit) {
  const host = cut.hostPort === undefined || cut.hostPort.from === cut.hostPort.to ? undefined : cut.hostPort;
  return cut.address ?? host ?? cut.containerPort;
}
