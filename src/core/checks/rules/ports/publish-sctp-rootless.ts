import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isOnPasta } from "./parts/is-on-pasta.ts";

/** network-modes.md 3.1 (pasta). */
export const publishSctpRootless: Rule = {
  id: "publish-sctp-rootless",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod"],
  when: "A value of `PublishPort=` ends in `/sctp`.",
  notWhen: "Podman drops the port because of the network, as it does with `Network=host`.",
  where: "Units of a user.",
  message:
    "The programs that forward ports for a user know tcp and udp only, and the service does not start.",
  fix: "Run it as a system unit, or with `Network=host`.",
  evidence: [
    { kind: "source", name: "vendor/go.podman.io/common/libnetwork/pasta/pasta_linux.go@v5.8.3" },
    { kind: "source", name: "rootless-containers/rootlesskit#466" },
    { kind: "source", name: "docs/source/markdown/options/publish.md@v5.8.3" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=3868:3868/sctp", { scope: "user" }),
      containerWith("PublishPort=8080:80,3868:3868/SCTP", { scope: "user" }),
      containerWith("Network=bridge\nPublishPort=3868:3868/sctp", { scope: "user" }),
      podWith("PublishPort=3868:3868/sctp", { scope: "user" }),
    ],
    silent: [
      containerWith("PublishPort=3868:3868/tcp", { scope: "user" }),
      containerWith("PublishPort=3868:3868/sctp", { scope: "system" }),
      containerWith("Network=host\nPublishPort=3868:3868/sctp", { scope: "user" }),
    ],
  },
  check: (context) => {
    if (context.target.scope !== "user" || !publishesPorts({ kind: askedMode(context) }, "user")) return [];
    return publishedPorts(context)
      .filter(({ port }) => port.protocol === "sctp")
      .map((published) => ({
        title: `A user’s Podman can’t forward ${shownValue(context.document, published)}`,
        // On bridge networks, and by default up to 4.9, another program forwards, and refuses in other words.
        why: `Without root it forwards tcp and udp only, and the service does not start${isOnPasta(context) ? ": “can't forward protocol: sctp”" : ""}.`,
        range: rangeIn(context, published, published.port.cut.protocol),
      }));
  },
};
