import type { Rule, RuleExample } from "../../model/rule.ts";
import { refusedAs } from "./parts/refused-as.ts";

const network = (lines: string): RuleExample => ({ files: { "app.network": `[Network]\n${lines}\n` } });

export const networkSubnetCount: Rule = {
  id: "network-subnet-count",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A network has more `Gateway=` or more `IPRange=` values than `Subnet=` values.",
  where: "In .network files.",
  message: "Each gateway and each range belongs to a subnet; Quadlet refuses the file.",
  fix: "Add the `Subnet=` that is missing.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      network("Gateway=10.1.0.1"),
      network("IPRange=10.1.0.0/28"),
      network("Subnet=10.1.0.0/24\nGateway=10.1.0.1\nGateway=10.2.0.1"),
      network("Subnet=10.1.0.0/24\nIPRange=10.1.0.0/28\nIPRange=10.1.0.64/28"),
    ],
    silent: [
      network("Subnet=10.1.0.0/24\nGateway=10.1.0.1"),
      network("Subnet=10.1.0.0/24\nSubnet=10.2.0.0/24\nGateway=10.1.0.1"),
      network("Gateway=10.1.0.1\nGateway="),
    ],
  },
  check: refusedAs(["missing-subnet", "too-many-gateways", "too-many-ranges"], ({ entry }) => ({
    title: `${entry === undefined ? "A line" : `${entry.key}=${entry.value}`} has no Subnet= that it belongs to`,
  })),
};
