import { does } from "../../../podman/behaviours.ts";
import { placeOf } from "../../../podman/place.ts";
import type { Target } from "../../../podman/target.ts";
import type { Evidence } from "../../model/finding.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import type { PortOfUnit } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";
import { deletePort, writeFreePort } from "./parts/port-fixes.ts";
import { PortIndex } from "./parts/port-index.ts";
import { areOfTwoFamilies, leadToSamePort, wantSamePort } from "./parts/port-overlap.ts";

export const publishDuplicateHostPort: Rule = {
  id: "publish-duplicate-host-port",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod"],
  when: "Two published ports of one unit want the same port of this machine: same protocol, ranges that overlap, and the same address or one of them at every address.",
  notWhen:
    "Both say the same: a port that is written twice, or ranges that go on from each other, become one. Up to Podman 5.8 a port without an address and one of an IPv6 address go together in a system unit, where the first is open in IPv4 only. Parts that are filled in when the service starts are not compared.",
  where:
    "A warning where the one has no address and the other an IPv6 one, in units of a user and from Podman 6.0 on.",
  message: "One port of this machine can’t lead to two places, and the service does not start.",
  fix: "Use another port of this machine for one of them.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/ports.go@v5.8.3" },
    { kind: "source", name: "lab/messages.json: -p 8080:80 -p 8080:81, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=8080:80\nPublishPort=8080:81"),
      containerWith("PublishPort=8080:80,8080:81"),
      containerWith("PublishPort=8080:80\nPublishPort=127.0.0.1:8080:81/tcp"),
      containerWith("PublishPort=0.0.0.0:8080:80\nPublishPort=8080:81"),
      containerWith("PublishPort=8000-8010:80-90\nPublishPort=8005:99"),
      containerWith("PublishPort=[::1]:8080:80\nPublishPort=[0:0:0:0:0:0:0:1]:8080:81"),
      foundAs("warning", containerWith("PublishPort=8080:80\nPublishPort=[::]:8080:81", { scope: "user" })),
      containerWith("PublishPort=8080:80\nPublishPort=8080:81", { podman: "6.1" }),
      containerWith("PublishPort=8080:80\nPodmanArgs=--publish=8080:81"),
      podWith("PublishPort=8080:80\nPublishPort=8080:81"),
    ],
    silent: [
      containerWith("PublishPort=8080:80/tcp\nPublishPort=8080:80/udp"),
      containerWith("PublishPort=8080:80\nPublishPort=8080:80"),
      containerWith("PublishPort=8000-8010:80-90\nPublishPort=8005-8015:85-95"),
      containerWith("PublishPort=127.0.0.1:8080:80\nPublishPort=127.0.0.2:8080:81"),
      containerWith("PublishPort=0.0.0.0:8080:80\nPublishPort=[::]:8080:80"),
      containerWith("PublishPort=8080:80\nPublishPort=[::]:8080:80"),
      containerWith("PublishPort=0.0.0.0:8080:80\nPublishPort=[::]:8080:80", {
        podman: "6.1",
        scope: "user",
      }),
      containerWith("PublishPort=8080:80\nPublishPort=0.0.0.0:8080:80"),
      containerWith("PublishPort=8080:80\nPublishPort=\nPublishPort=8080:81"),
      containerWith("PublishPort=80\nPublishPort=81"),
      containerWith("PublishPort=8080:80\nPublishPort=8081:80"),
      containerWith("PublishPort=8080:80\nPublishPort=808%i:81"),
      containerWith("Network=host\nPublishPort=8080:80\nPublishPort=8080:81"),
    ],
  },
  check: (context) => {
    const { target } = context;
    if (!publishesPorts({ kind: askedMode(context) }, target.scope)) return [];
    const before = new PortIndex<PortOfUnit>();
    const said = new Set<string>();
    return publishedPorts(context).flatMap((published): readonly Found[] => {
      const { port } = published;
      const earlier = before.first(
        port,
        (other) => wantSamePort(other.port, port, target) && !leadToSamePort(other.port, port, target),
      );
      if (!said.has(published.text)) before.add(published);
      said.add(published.text);
      if (earlier === undefined) return [];
      const first = Math.max(port.host?.first ?? 0, earlier.port.host?.first ?? 0);
      const isOfBoth = areOfTwoFamilies(port, earlier.port);
      return [
        {
          severity: isOfBoth ? "warning" : "error",
          title: `Port ${first} of ${placeOf(target.scope).machine} is published twice`,
          why: `${shownValue(context.document, earlier)} has it already${isOfBoth ? inBothFamilies : `. The service does not start: ${refusal(target, port.address === earlier.port.address)}`}.`,
          range: rangeIn(context, published, port.cut.hostPort),
          ...(isOfBoth ? { evidence: [bothFamilies] } : {}),
          actions: [...writeFreePort(context, published, first + 1), ...deletePort(published)],
        },
      ];
    });
  },
};

const bothFamilies: Evidence = { kind: "source", name: "podman-container-tools/podman#29568" };
const inBothFamilies =
  ", or the other way round: without an address Podman opens one socket for IPv4 and IPv6 here, and a second one for IPv6 fails. This was not measured";

/** lab/messages.json: “-p twice with one host port”. */
function refusal({ podman, scope }: Target, isSameAddress: boolean): string {
  if (does(podman, "namesPortGivenTwice") && isSameAddress)
    return "“host port … was already assigned in another port mapping”";
  return scope === "user"
    ? "the program that forwards ports can’t open it a second time"
    : "“bind: address already in use”";
}
