import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { isOnPasta } from "./parts/is-on-pasta.ts";
import { writeFreePort } from "./parts/port-fixes.ts";

const firstFreePort = 1024;

/** lab/messages.json, rootless “-p 80:80”: pasta and rootlessport refuse in different words. */
export const rootlessLowPort: Rule = {
  id: "rootless-low-port",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "`PublishPort=` names a port of this machine below 1024, or a range that begins there.",
  notWhen: "Podman drops the port because of the network.",
  where: "Units of a user.",
  message: "A user may not open ports below 1024. Unless this machine allows it, the service does not start.",
  fix: "Use a port from 1024 on, or set net.ipv4.ip_unprivileged_port_start on this machine.",
  evidence: [
    { kind: "source", name: "rootless.md@v5.8.3" },
    { kind: "source", name: "lab/messages.json: rootless, -p 80:80, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=80:80", { scope: "user" }),
      containerWith("PublishPort=127.0.0.1:443:8443/tcp", { scope: "user" }),
      containerWith("PublishPort=8080:80,53:53/udp", { scope: "user" }),
      containerWith("PublishPort=1000-1100:2000-2100", { scope: "user" }),
      containerWith("Network=bridge\nPublishPort=80:80", { scope: "user" }),
      podWith("PublishPort=80:80", { scope: "user" }),
    ],
    silent: [
      containerWith("PublishPort=8080:80", { scope: "user" }),
      containerWith("PublishPort=1024:80", { scope: "user" }),
      containerWith("PublishPort=80", { scope: "user" }),
      containerWith("PublishPort=80:80"),
      containerWith("Network=host\nPublishPort=80:80", { scope: "user" }),
      containerWith("PublishPort=%i:80", { scope: "user" }),
    ],
  },
  check: (context) => {
    if (context.target.scope !== "user" || !publishesPorts({ kind: askedMode(context) }, "user")) return [];
    return publishedPorts(context).flatMap((published) => {
      const first = published.port.host?.first ?? firstFreePort;
      if (first >= firstFreePort) return [];
      return [
        {
          title: `A user may not open port ${first}`,
          why: `Unless net.ipv4.ip_unprivileged_port_start of this machine is that low, the start fails: ${refusal(context, first)}.`,
          range: rangeIn(context, published, published.port.cut.hostPort),
          actions: writeFreePort(context, published, first + 8000),
        },
      ];
    });
  },
};

/** lab/messages.json, rootless “-p 80:80” */
function refusal(context: CheckContext, port: number): string {
  return isOnPasta(context)
    ? "“pasta failed with exit code 1”"
    : `“rootlessport cannot expose privileged port ${port}”`;
}
