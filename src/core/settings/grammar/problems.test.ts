import { describe, expect, test } from "vitest";
import { readValue } from "./value-parts.ts";

/** The pieces of a value that something is wrong with. */
function wrong(section: string, key: string, value: string): readonly string[] {
  return readValue(section, key, value).problems.map(({ from, to }) => value.slice(from, to));
}

describe("what is wrong is pointed at", () => {
  test.each([
    ["PublishPort", "127.0.0.1:99999:80", ["99999"]],
    ["PublishPort", "8080:", [""]],
    ["PublishPort", "8080:80/http", ["http"]],
    ["PublishPort", "8080:80/tcp/udp", ["tcp/udp"]],
    ["PublishPort", "localhost:8080:80", ["localhost"]],
    ["PublishPort", "::1:8080:80", ["::1"]],
    ["PublishPort", "[::1]:80", ["::1"]],
    ["PublishPort", "1:1,8000-8010:80/tcp", ["8000-8010:80"]],
    ["ExposeHostPort", "80/sctp", ["80/sctp"]],
    ["Network", "host:ip=10.0.0.1", ["ip=10.0.0.1"]],
    ["Network", "bridge:ip=10.0.0.256,alias=", ["10.0.0.256", ""]],
    ["Network", "a.container:ip=10.0.0.1", ["ip=10.0.0.1"]],
    ["Network", "a,b.network", ["a,b.network"]],
    ["Volume", "a/b:c:ro", ["a/b", "c"]],
    ["Mount", 'type=bind,source=/a,target="/b"', []],
    ["Mount", String.raw`type=bind,source=/a,target=\"/b\"`, [String.raw`\"`]],
    ["Mount", String.raw`'"type=bind,source=/a'`, ['"']],
    ["Mount", "type=bind,target=/a", ["bind"]],
    ["Mount", "type=bind,source=,target=/a", ["source="]],
    ["Mount", "type=bind,source=,source=/a", []],
    ["Mount", "type=bind,source=/a,source=", ["source="]],
    ["Mount", "type=bind,source,source=/a", ["source"]],
    ["Mount", "src,target=/a", ["src"]],
    ["Mount", "type=tmpfs,target=/a", []],
    ["AddDevice", "/dev/a:/dev/b:rx", ["rx"]],
    ["AddDevice", "/dev/a:rr", ["rr"]],
    ["AddHost", "db", ["db"]],
    ["AddHost", "a;:10.0.0.300", ["", "10.0.0.300"]],
    ["AddHost", "db:host-gateway", []],
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
    ["PublishPort", "${PORT}:80"],
    ["PublishPort", "%i:%i:80"],
    ["Network", "bridge:ip=${IP}"],
    ["Volume", "%h/data:$TARGET"],
    ["Image", "a.io/web:${TAG}"],
    ["AddHost", "db:${IP}"],
    ["HealthInterval", "${EVERY}"],
  ])("unless systemd fills it in: %s=%s", (key, value) => {
    expect(wrong("Container", key, value)).toEqual([]);
  });
});
