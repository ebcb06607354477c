import { rangeIn, refusedPorts } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const publishPortRangeMismatch: Rule = {
  id: "publish-port-range-mismatch",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`PublishPort=` gives a range of ports of this machine and one of the container that are not equally long.",
  notWhen: "A part is filled in when the service starts (`$` or `%`), or this machine’s side is empty.",
  message: "Podman does not know which port leads where, and the service does not start.",
  fix: "Make both ranges equally long.",
  evidence: [{ kind: "source", name: "pkg/specgenutil/util.go@v5.8.3 (CreatePortBindings)" }],
  examples: {
    fires: [
      containerWith("PublishPort=8000-8010:80"),
      containerWith("PublishPort=8080:80-90"),
      containerWith("PublishPort=127.0.0.1:8000-8010:80-91/udp"),
      containerWith("PublishPort=8443:443,8000-8010:80-89"),
      podWith("PublishPort=8000-8010:80"),
    ],
    silent: [
      containerWith("PublishPort=8000-8010:80-90"),
      containerWith("PublishPort=80-90"),
      containerWith("PublishPort=127.0.0.1::80-90"),
      containerWith("PublishPort=8000-80%i:80-90"),
    ],
  },
  check: (context) =>
    refusedPorts(context)
      .filter(({ refusal }) => refusal.about === "lengths")
      .map((refused) => ({
        title: `The ranges of ${shownValue(context.document, refused)} are not equally long`,
        why: `Each port of this machine leads to one of the container. The service does not start: “${refused.refusal.message}”.`,
        range: rangeIn(context, refused, refused.refusal.at),
      })),
};
