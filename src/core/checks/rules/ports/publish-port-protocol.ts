import { askedMode } from "../../reading/asked-mode.ts";
import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { rangeIn, refusedPorts } from "../../reading/published-ports.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { writePort } from "./parts/port-fixes.ts";

export const publishPortProtocol: Rule = {
  id: "publish-port-protocol",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod"],
  when: "A value of `PublishPort=` ends in a protocol other than tcp, udp or sctp; capital letters are the same.",
  notWhen:
    "The protocol is filled in when the service starts (`$` or `%`), or Podman drops the port because of the network.",
  message: "Podman knows the protocols tcp, udp and sctp only, and the service does not start.",
  fix: "Write tcp or udp. Web servers speak http over tcp.",
  evidence: [{ kind: "source", name: "pkg/specgen/generate/ports.go@v5.8.3 (checkProtocol)" }],
  examples: {
    fires: [
      containerWith("PublishPort=8080:80/http"),
      containerWith("PublishPort=8080:80/tcp,8443:443/https"),
      containerWith("PublishPort=127.0.0.1:8080:80/tpc"),
      podWith("PublishPort=8080:80/http"),
    ],
    silent: [
      containerWith("PublishPort=8080:80/udp"),
      containerWith("PublishPort=8080:80/TCP"),
      containerWith("PublishPort=3868:3868/sctp"),
      containerWith("PublishPort=8080:80/%i"),
    ],
  },
  check: (context) =>
    refusedPorts(context)
      .filter(
        ({ refusal }) =>
          refusal.about === "protocol" && publishesPorts({ kind: askedMode(context) }, context.target.scope),
      )
      .map((refused) => {
        const { refusal } = refused;
        const protocol = partOfValue(context.document, refused, refusal.at);
        return {
          title: `${protocol.text} is no protocol of a published port`,
          why: `Podman knows tcp, udp and sctp. The service does not start: “${refusal.message}”.`,
          range: rangeIn(context, refused, refusal.at),
          actions: isArgument(refused)
            ? []
            : ["tcp", "udp"].map((name) => writePort(`Use ${name}`, protocol, name)),
        };
      }),
};
