import { readsKey } from "../../../podman/keys/keys.ts";
import { publishesPorts } from "../../../podman/network-modes/publishes-ports.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { addLine } from "../../fixes/settings.ts";
import { askedMode } from "../../reading/asked-mode.ts";
import { addedCapabilities } from "../../reading/capabilities.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import { publishedPorts, rangeIn } from "../../reading/published-ports.ts";
import { sysctls } from "../../reading/sysctls.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

const sysctl = "net.ipv4.ip_unprivileged_port_start";

/** network-modes.md 4, the rule of 1024; lab rootful/bridge/14b. */
export const nonrootLowPort: Rule = {
  id: "nonroot-low-port",
  group: "network",
  severity: "note",
  when: "`User=` is neither root nor 0, and `PublishPort=` leads to a port of the container below 1024.",
  notWhen:
    "`Sysctl=net.ipv4.ip_unprivileged_port_start=…` is set, or NET_BIND_SERVICE or all is added. Images whose program has file capabilities work all the same, which no file here shows.",
  where: "Containers with a network of their own.",
  message:
    "A program that does not run as root may be unable to listen on a port below 1024 in the container.",
  fix: "Add `Sysctl=net.ipv4.ip_unprivileged_port_start=0`, or let the program listen on a higher port.",
  evidence: [{ kind: "source", name: "lab/reachability.json: 14b" }],
  examples: {
    fires: [
      containerWith("User=1000\nPublishPort=8080:80"),
      containerWith("User=1000:1000\nPublishPort=8080:80", { scope: "user" }),
      containerWith("User=www-data\nPublishPort=8443:8443,8080:80"),
    ],
    silent: [
      containerWith("User=1000\nPublishPort=8080:8080"),
      containerWith("User=0\nPublishPort=8080:80"),
      containerWith("User=root\nPublishPort=8080:80"),
      containerWith("User=0:0\nPublishPort=8080:80"),
      containerWith("User=%i\nPublishPort=8080:80"),
      containerWith("PublishPort=8080:80"),
      containerWith("User=1000\nSysctl=net.ipv4.ip_unprivileged_port_start=80\nPublishPort=8080:80"),
      containerWith("User=1000\nAddCapability=CAP_NET_BIND_SERVICE\nPublishPort=8080:80"),
      containerWith("User=1000\nPodmanArgs=--cap-add net_bind_service\nPublishPort=8080:80"),
      containerWith("User=1000\nNetwork=host\nPublishPort=8080:80"),
    ],
  },
  check: (context) => {
    const user = nonrootUser(context);
    if (user === undefined || !hasOwnNetwork(context) || mayBind(context)) return [];
    const low = publishedPorts(context).find(({ port }) => port.container.first < 1024);
    if (low === undefined) return [];
    const evidence = measuredHere(context, "blocked", ["14b"]);
    return [
      {
        title: `User ${user} may be unable to listen on port ${low.port.container.first}`,
        why: `In the container, too, ports below 1024 belong to root. It works where the image’s program has the file capability for it, or with ${sysctl}=0.`,
        range: rangeIn(context, low, low.port.cut.containerPort),
        ...(evidence.length === 0 ? {} : { evidence }),
        actions: readsKey(context.target.podman, "Container", "Sysctl")
          ? [
              addLine(
                `Add Sysctl=${sysctl}=0`,
                context.settings,
                { section: "Container", key: "Sysctl" },
                `${sysctl}=0`,
              ),
            ]
          : [],
      },
    ];
  },
};

function nonrootUser({ settings }: CheckContext): string | undefined {
  const user = settings.value("Container", "User")?.text ?? "";
  const [name = ""] = user.split(":", 1);
  return name === "" || isFilledIn(user) || name === "root" || /^0+$/.test(name) ? undefined : name;
}

/** In a QM partition no line means the partition’s network. */
function hasOwnNetwork(context: CheckContext): boolean {
  return publishesPorts({ kind: askedMode(context) }, context.target.scope);
}

function mayBind(context: CheckContext): boolean {
  return (
    addedCapabilities(context).some(({ name }) => name === "NET_BIND_SERVICE" || name === "ALL") ||
    sysctls(context).some(({ text }) => text.startsWith(`${sysctl}=`))
  );
}
