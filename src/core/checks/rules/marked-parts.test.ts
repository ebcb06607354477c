import { expect, test } from "vitest";
import { markedBy } from "../../../testing/findings-in.ts";
import { containerBeside, containerOf, containerWith } from "../model/unit-examples.ts";

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
  ["network-mode-misspelled", "Network=Bridge:ip=10.88.0.5", ["Bridge"]],
])("%s marks in %j no more than it is about", (rule, lines, parts) => {
  expect(markedBy(rule, containerBeside(network, lines))).toEqual(parts);
});

test.each([
  ["127.0.0.1:8080:80", "8080"],
  ["127.0.0.1::80", "127.0.0.1"],
  ["80", "80"],
])("of %s, without effect with host networking, %s is marked", (value, expected) => {
  const example = containerWith(`Network=host\nPublishPort=${value}`);
  expect(markedBy("host-publish-port-ignored", example)).toEqual([expected]);
});

test.each([
  ["0.0.0.0:8080:80", "0.0.0.0"],
  ["[::]:8080:80", "::"],
  ["8080:80", "8080"],
  ["80", "80"],
  [":80", "80"],
])("of %s, open at every address, %s is marked", (value, expected) => {
  expect(markedBy("publish-all-addresses", containerWith(`PublishPort=${value}`))).toEqual([expected]);
});

test.each([
  ["127.0.0.1:80:8080/tcp\nPublishPort=81:81", ["80", "81"]],
  // Of several ports in one value the one that is meant.
  ["8080:80,81:80,8082:80", ["81"]],
  // A continuation cuts it.
  ["8\\\n0:80", ["8\\\n0"]],
])("of PublishPort=%j the port that a user may not open is marked, whole and alone", (value, ports) => {
  const example = containerWith(`PublishPort=${value}`, { scope: "user" });
  expect(markedBy("rootless-low-port", example)).toEqual(ports);
});

test.each([
  ["publish-port-format", "localhost:8080:80", "localhost"],
  ["publish-port-format", "8080:80,8081:eighty/udp", "eighty"],
  ["publish-port-format", "8080:80/tcp/udp", "8080:80/tcp/udp"],
  ["publish-port-range-mismatch", "127.0.0.1:8000-8010:80/tcp", "8000-8010:80"],
  ["publish-port-protocol", "8080:80/http", "http"],
  ["publish-duplicate-host-port", "8080:80,127.0.0.1:8080:81", "8080"],
  ["publish-sensitive-port", "15432:5432", "5432"],
])("%s marks of PublishPort=%s as little as is known to be wrong", (rule, value, part) => {
  expect(markedBy(rule, containerWith(`PublishPort=${value}`))).toEqual([part]);
});

test("of a port in PodmanArgs= the whole option is marked", () => {
  const example = containerWith("PodmanArgs=--init -p 5432:5432");
  expect(markedBy("publish-sensitive-port", example)).toEqual(["-p 5432:5432"]);
});

test("the name of an image without registry is marked, without quotes and tag", () => {
  expect(markedBy("image-short-name", containerOf('Image="library/nginx:1.27"'))).toEqual(["library/nginx"]);
});

test("a line of a drop-in is told of without a place in the file", () => {
  const dropIn = { "web.container.d/10.conf": "[Container]\nNetwork=host\n" };
  expect(markedBy("host-network", containerBeside(dropIn, ""))).toEqual([undefined]);
});
