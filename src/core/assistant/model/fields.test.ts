import { describe, expect, it } from "vitest";
import { addressInNetwork, imageField, nameField, networkField, pathField, portField } from "./fields.ts";

const field = { id: "a", label: "A", example: "" };

describe.each([
  ["a port", portField(field), ["80", "65535"], ["", "0", "http", "80-90", "80,90"]],
  ["a path", pathField(field), ["/run/a", "/run/a.sock"], ["run/a", "/a:/b", "/a b", "/%t", "/a,b"]],
  ["a name", nameField(field), ["eth0", "db.local", "vlan-2"], ["", "a b", "-a", "a=b", "a%i"]],
  ["an image", imageField(field), ["docker.io/library/nginx:1"], ["", "a b"]],
  [
    "a network",
    networkField(field),
    ["10.0.0.0/8", "192.168.1.0/28"],
    ["10.0.0.0", "10.0.0.0/29", "a/24", "10.0.0.0/24/1"],
  ],
  [
    "an address in a network",
    addressInNetwork(field, "192.168.4.0/22", ["192.168.4.1"]),
    ["192.168.4.9", "192.168.7.254"],
    ["192.168.4", "192.168.8.1", "192.168.4.0", "192.168.4.1", "192.168.5.255"],
  ],
] as const)("%s", (_, question, good, bad) => {
  it.each(good)("%j can be used", (text) => {
    expect(question.problem(text)).toBeUndefined();
  });

  it.each(bad)("of %j it is said what to write", (text) => {
    expect(question.problem(text)).toMatch(/\.$/);
  });
});
