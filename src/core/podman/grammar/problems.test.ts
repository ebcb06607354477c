import { describe, expect, test } from "vitest";
import { readValue } from "./value-parts.ts";

/** The pieces of a value that something is wrong with. */
function wrong(section: string, key: string, value: string): readonly string[] {
  return readValue(section, key, value).problems.map(({ from, to }) => value.slice(from, to));
}

describe("what is wrong is pointed at", () => {
  test.each([
    ["Network", "host:ip=10.0.0.1", ["ip=10.0.0.1"]],
    ["Network", "bridge:ip=10.0.0.256,alias=", ["10.0.0.256", ""]],
    ["Network", "a.container:ip=10.0.0.1", ["ip=10.0.0.1"]],
    ["Network", "a,b.network", ["a,b.network"]],
    ["Ulimit", "nofile", ["nofile"]],
    ["Ulimit", "host", []],
    ["Environment", String.raw`A=1 B=\d`, [String.raw`\d`]],
    ["HealthInterval", "30", ["30"]],
    ["HealthInterval", "0", []],
    ["Memory", "half", ["half"]],
    ["Image", "a.io/Web:1", ["a.io/Web"]],
    ["Image", "a.io/web:@sha256:0", [""]],
    ["Image", "a.io/web:1@sha256:0", ["sha256:0"]],
    ["IP", "10.0.0.1,10.0.0.2", ["10.0.0.1,10.0.0.2"]],
    ["DNS", "none", []],
    ["DNS", "9.9.9.9,dns.example.com", ["dns.example.com"]],
  ])("%s=%s", (key, value, expected) => {
    expect(wrong("Container", key, value)).toEqual(expected);
  });

  test.each([
    ["Network", "Subnet", "10.0.0.0", ["10.0.0.0"]],
    ["Network", "Subnet", "10.0.0.0/33", ["10.0.0.0/33"]],
    ["Network", "Subnet", "fd00::/64", []],
    ["Network", "IPRange", "10.0.0.1-x", ["x"]],
    ["Service", "RestartSec", "5 apples", ["5 apples"]],
    ["Service", "RestartSec", "1min30", []],
    ["Service", "MemoryMax", "1Q", ["1Q"]],
  ])("[%s] %s=%s", (section, key, value, expected) => {
    expect(wrong(section, key, value)).toEqual(expected);
  });

  test.each([
    ["Network", "bridge:ip=${IP}"],
    ["Image", "a.io/web:${TAG}"],
    ["HealthInterval", "${EVERY}"],
  ])("unless systemd fills it in: %s=%s", (key, value) => {
    expect(wrong("Container", key, value)).toEqual([]);
  });
});
