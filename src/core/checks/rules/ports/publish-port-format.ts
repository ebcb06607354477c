import { does } from "../../../podman/behaviours.ts";
import { isIpv6 } from "../../../podman/values/address/ip-address.ts";
import type { Action } from "../../model/finding.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { readPodmanPort } from "../../../podman/values/port/podman-port.ts";
import { rangeIn, refusedPorts } from "../../reading/published-ports.ts";
import type { RefusedPort } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, containerWith, filesAt, podWith } from "../../model/unit-examples.ts";
import { writePort } from "./parts/port-fixes.ts";

export const publishPortFormat: Rule = {
  id: "publish-port-format",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A value of `PublishPort=`, or a part of it between commas, is not `[[ADDRESS:][PORT[-END]]:]PORT[-END][/PROTOCOL]`: a name or an IPv6 address without brackets stands for the address, a port is missing, is no number or lies outside 1 to 65535, a range does not end above its start, or there is too much of something.",
  notWhen:
    "A part is filled in when the service starts (`$` or `%`). An empty port of this machine is right: `127.0.0.1::80` and `:80` let Podman choose one.",
  message: "Podman can’t read the port, and the service does not start.",
  fix: "Write a port such as `8080:80`, `127.0.0.1:8080:80/tcp` or `[::1]:8080:80`.",
  evidence: [
    { kind: "source", name: "pkg/specgenutil/util.go@v5.8.3 (CreatePortBindings)" },
    { kind: "source", name: "lab/messages.json: -p eighty, on 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=localhost:8080:80"),
      containerWith("PublishPort=::1:8080:80"),
      containerWith("PublishPort=:8080:80"),
      containerWith("PublishPort=[::1]:80"),
      containerWith("PublishPort=[::1]8080:80"),
      containerWith("PublishPort=8080:80,8081:eighty"),
      containerWith("PublishPort=9000-9000:9000-9000"),
      containerWith("PublishPort=8080:80,"),
      containerWith("PublishPort=8010-8000:90-80"),
      containerWith("PublishPort=8080:80/tcp/udp"),
      containerWith("PublishPort=8080:80/"),
      containerWith("PublishPort=8080:"),
      containerWith("PublishPort=0:80"),
      containerWith("PublishPort=70000:80"),
      containerWith("PublishPort=10.0.0.256:8080:80"),
      containerWith("PodmanArgs=-p localhost:8080:80"),
      podWith("PublishPort=8080:http"),
      filesAt({
        "web.container": containerText("PublishPort=8443:443"),
        "web.container.d/10-port.conf": "[Container]\nPublishPort=localhost:8080:80\n",
      }),
      containerWith("PublishPort=8080:http", { podman: "5.2" }),
    ],
    silent: [
      containerWith("PublishPort=[::1]:8080-8090:80-90/udp"),
      containerWith("PublishPort=127.0.0.1::80"),
      containerWith("PublishPort=:80"),
      containerWith("PublishPort=8080:80,8443:443"),
      containerWith("PublishPort=${PORT}:80"),
      containerWith("PublishPort=80%i:80"),
      containerWith("PublishPort=eighty\nPublishPort="),
      containerWith("# PublishPort=localhost:8080:80"),
      containerWith("PublishPort=8080:80/http"),
      containerWith("PublishPort=:8080:80", { podman: "5.2" }),
    ],
  },
  check: (context) =>
    refusedPorts(context)
      .filter((refused) => refused.refusal.about === "format" && !isLeftOut(context, refused))
      .map((refused) => ({
        title: `Podman can’t read ${refused.text === "" ? shownWhole(refused) : shownValue(context.document, refused)}`,
        why: whatHappens(context, refused),
        range: refused.text === "" ? refused.entry.valueRange : rangeIn(context, refused, refused.refusal.at),
        actions: actionsFor(refused),
      })),
};

/** A comma with nothing before or behind it can be shown only with the rest. */
function shownWhole({ entry }: RefusedPort): string {
  return `${entry.key}=${entry.value}`;
}

/** Up to 5.2 Quadlet leaves out an address that is empty (generator-spec.md 14). */
function isLeftOut({ target }: CheckContext, refused: RefusedPort): boolean {
  const isRewritten = !does(target.podman, "portsAsWritten") && refused.entry.key === "PublishPort";
  return isRewritten && "address" in readPodmanPort(refused.text.replace(/^:(?=[^:]*:)/, ""));
}

/** Up to 5.2 Quadlet looks at the ports, too, and may make no service. */
function whatHappens({ target, others }: CheckContext, { text, refusal }: RefusedPort): string {
  const says = does(target.podman, "portsAsWritten")
    ? undefined
    : others.errors.find(
        (error) => error.refusal?.kind === "port-format" && text.includes(error.refusal.text),
      );
  return says === undefined
    ? `The service is made and does not start: “${refusal.message}”.`
    : `Podman ${target.podman} makes no service: “${says.text}”.`;
}

/** What was surely meant: localhost, an IPv6 address without its brackets, no address, one port. */
function actionsFor(refused: RefusedPort): readonly Action[] {
  const { text } = refused;
  const written = text
    .replace(/^localhost:/i, "127.0.0.1:")
    .replace(/^:(?=[^:]+:)/, "")
    .replaceAll(/\b(\d+)-\1\b/g, "$1")
    .replace(/^(.{1,60}):([^:]*:[^:]*)$/, (all, address: string, ports: string) =>
      isIpv6(address) ? `[${address}]:${ports}` : all,
    );
  const isRead = written !== text && "address" in readPodmanPort(written);
  return isRead && !isArgument(refused) ? [writePort(`Write ${written}`, refused, written)] : [];
}
