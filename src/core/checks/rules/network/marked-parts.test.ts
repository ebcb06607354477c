import { expect, test } from "vitest";
import { findingsIn } from "../../../../testing/findings-in.ts";

const own = "[Container]\nImage=quay.io/example/app:1\n";

/** The pieces of the first file that the findings of a rule point at. */
function marked(rule: string, lines: string, others: Readonly<Record<string, string>> = {}) {
  const text = `${own}${lines}\n`;
  return findingsIn({ files: { "web.container": text, ...others } })
    .filter((finding) => finding.rule === rule && finding.fileName === "web.container")
    .map(({ range }) => range && text.slice(range.from, range.to));
}

const network = { "a.network": "[Network]\nSubnet=10.1.0.0/24\n" };

test.each([
  ["host-network", "Network=host", ["host"]],
  ["host-network", "PodmanArgs=--log-level=info --network host", ["--network host"]],
  ["none-publish-port-ignored", "Network=none\nPublishPort=8080:80", ["8080:80"]],
  ["static-address-needs-bridge", "Network=none\nIP=10.1.0.5\nNetworkAlias=db", ["10.1.0.5", "db"]],
  ["static-address-outside-subnet", "Network=a.network:alias=db,ip=10.2.0.5", ["10.2.0.5"]],
  ["static-address-is-gateway", "Network=a.network:ip=10.1.0.1,alias=db", ["10.1.0.1"]],
  ["alias-without-dns", "Network=bridge:ip=10.88.0.5,alias=db", ["db"]],
  ["dns-not-an-address", "DNS=9.9.9.9,one.one", ["one.one"]],
  ["add-host-format", "AddHost=a:10.0.0.1,b", ["b"]],
  ["sysctl-not-allowed", "Sysctl=net.core.somaxconn=1 \\\n  vm.swappiness=1", ["vm.swappiness=1"]],
  ["host-net-sysctl", "Network=host\nSysctl=kernel.sem=1,net.core.somaxconn=1", ["net.core.somaxconn=1"]],
  ["several-networks-mode-word", "Network=front\nNetwork=host\nNetwork=none", ["host", "none"]],
  ["same-network-twice", "Network=front:alias=a\nNetwork=front:alias=b", ["front:alias=b"]],
  ["network-mode-options", "Network=private:mtu=1500", [":mtu=1500"]],
])("%s marks in %j no more than it is about", (rule, lines, parts) => {
  expect(marked(rule, lines, network)).toEqual(parts);
});

test("a line of a drop-in is told of without a place in the file", () => {
  expect(marked("host-network", "", { "web.container.d/10.conf": "[Container]\nNetwork=host\n" })).toEqual([
    undefined,
  ]);
});
