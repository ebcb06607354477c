import { isFilledIn } from "../../../podman/words/part.ts";
import { readIpAddress } from "../../../podman/values/address/ip-address.ts";
import { deletePart } from "../../fixes/parts.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const dnsNotAnAddress: Rule = {
  id: "dns-not-an-address",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A `DNS=` value is neither an IP address nor none, or none stands beside others. Commas separate several values.",
  notWhen: "Values with $ or %, which are known only at the start.",
  message: "A DNS server has to be an address. The start fails: “… is not an ip address”.",
  fix: "Write the address.",
  evidence: [{ kind: "source", name: "cmd/podman/common/netflags.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("DNS=dns.example.com"),
      containerWith("DNS=9.9.9.9,one.one.one.one"),
      containerWith("DNS=1.1.1.1:53"),
      containerWith("DNS=none\nDNS=9.9.9.9"),
      podWith("DNS=localhost"),
    ],
    silent: [
      containerWith("DNS=9.9.9.9"),
      containerWith("DNS=9.9.9.9,2620:fe::fe"),
      containerWith("DNS=none"),
      containerWith("DNS=${RESOLVER}\nDNS=%i"),
      containerWith("DNS=dns.example.com\nDNS=\nDNS=::1"),
    ],
  },
  check: ({ document, settings, section }) => {
    const servers = commaParts(document, settings.values(section, "DNS"));
    return servers
      .filter(({ text }) => isRefused(text, servers.length))
      .map((server) => ({
        title:
          server.text === "none"
            ? "none can’t stand beside other DNS servers"
            : `${server.text} is no address of a DNS server`,
        why:
          server.text === "none"
            ? "The start fails: “none is not allowed to be specified with other DNS ip addresses”."
            : `The start fails: “${server.text} is not an ip address”.`,
        range: server.range,
        actions: [deletePart(servers.length === 1 ? "Delete the line" : `Delete ${server.text}`, server)],
      }));
  },
};

function isRefused(text: string, count: number): boolean {
  if (text === "none") return count > 1;
  return readIpAddress(text) === undefined && !isFilledIn(text);
}
