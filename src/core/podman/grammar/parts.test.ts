import { describe, expect, test } from "vitest";
import { readValue } from "./value-parts.ts";

/** The parts of a value as `kind text`, the text as it stands in the value. */
function parts(section: string, key: string, value: string): readonly string[] {
  return readValue(section, key, value).parts.map(({ kind, from, to }) => `${kind} ${value.slice(from, to)}`);
}

describe("what the parts are", () => {
  test.each([
    ["PublishPort", "80", ["container-port 80"]],
    ["PublishPort", ":80", ["container-port 80"]],
    ["PublishPort", "8080:80/udp", ["host-port 8080", "container-port 80", "protocol udp"]],
    ["PublishPort", "127.0.0.1::80", ["address 127.0.0.1", "container-port 80"]],
    ["PublishPort", "[::1]:8000-8010:80-90", ["address ::1", "host-port 8000-8010", "container-port 80-90"]],
    [
      "PublishPort",
      "81:80,%i:82",
      ["host-port 81", "container-port 80", "host-port %i", "container-port 82"],
    ],
    ["PublishPort", "::1:8080:80", ["address ::1", "host-port 8080", "container-port 80"]],
    ["PublishPort", "[::1]:1:2:3", ["address ::1", "host-port 1:2", "container-port 3"]],
    ["ExposeHostPort", "8000-8010/tcp", ["port 8000-8010", "protocol tcp"]],
    ["Network", "host", ["mode host"]],
    ["Network", "Host", ["network Host"]],
    ["Network", "a,b", ["network a", "network b"]],
    ["Network", "bridge:ip=10.0.0.5", ["mode bridge", "option-name ip", "option-value 10.0.0.5"]],
    ["Network", "a.network:ip6=fd00::5", ["unit a.network", "option-name ip6", "option-value fd00::5"]],
    ["Network", "db:mtu", ["network db", "option-name mtu"]],
    ["Network", "vpn.container", ["unit vpn.container"]],
    ["Network", "container:vpn", ["mode container", "container vpn"]],
    ["Network", "ns:/run/netns/a:b", ["mode ns", "path /run/netns/a:b"]],
    ["Network", "pasta:-T,5432", ["mode pasta", "argument -T", "argument 5432"]],
    ["Network", "slirp4netns:mtu=1500", ["mode slirp4netns", "option-name mtu", "option-value 1500"]],
    ["Volume", "/data", ["destination /data"]],
    ["Volume", "./a:/b:ro,Z", ["source ./a", "destination /b", "option ro", "option Z"]],
    ["Volume", "a.volume:/b", ["unit a.volume", "destination /b"]],
    ["Volume", "a.artifact:/b", ["unit a.artifact", "destination /b"]],
    ["Volume", "/a.volume:/b", ["source /a.volume", "destination /b"]],
    ["Volume", "data:/b", ["volume data", "destination /b"]],
    ["Volume", "data-%i:/b", ["source data-%i", "destination /b"]],
    ["Mount", "src=data,dst=/b", ["option-name src", "volume data", "option-name dst", "destination /b"]],
    ["Mount", "type=bind,src=data", ["option-name type", "type bind", "option-name src", "source data"]],
    [
      "Mount",
      "type=tmpfs,src=a.volume",
      ["option-name type", "type tmpfs", "option-name src", "source a.volume"],
    ],
    [
      "Mount",
      "type=volume,src=a.volume,dst=/b,ro",
      [
        "option-name type",
        "type volume",
        "option-name src",
        "unit a.volume",
        "option-name dst",
        "destination /b",
        "option-name ro",
      ],
    ],
    [
      "Mount",
      `'type=glob,"src=/a,b"' target=/c`,
      [
        "option-name type",
        "type glob",
        "option-name src",
        "source /a,b",
        "option-name target",
        "destination /c",
      ],
    ],
    [
      "Mount",
      `'type=bind,"src=/a"",b",ro'`,
      ["option-name type", "type bind", "option-name src", 'source /a"",b', "option-name ro"],
    ],
    ["AddDevice", "-/dev/dri", ["if-present -", "host-device /dev/dri"]],
    ["AddDevice", "/dev/a:/dev/b:rw", ["host-device /dev/a", "container-device /dev/b", "permissions rw"]],
    ["AddDevice", "/dev/a:rw", ["host-device /dev/a", "permissions rw"]],
    ["Secret", "db,type=env", ["secret db", "option-name type", "option-value env"]],
    [
      "Tmpfs",
      "/tmp:size=64m,ro",
      ["destination /tmp", "option-name size", "option-value 64m", "option-name ro"],
    ],
    ["AddHost", "a;b:fd00::1", ["host-name a", "host-name b", "address fd00::1"]],
    ["Ulimit", "nofile=1024:4096", ["name nofile", "soft-limit 1024", "hard-limit 4096"]],
    ["UIDMap", "+u0:@1000:1", ["flags +u", "container-id 0", "flags @", "host-id 1000", "count 1"]],
    ["Environment", `A=1 "B=x y" C`, ["name A", "value 1", "name B", "value x y", "name C"]],
    ["Environment", String.raw`A\x3d\"=2`, ["name A", String.raw`value \"=2`]],
    ["Sysctl", "net.a=1 net.b=2", ["name net.a", "value 1", "name net.b", "value 2"]],
    ["HealthInterval", "1m30s", ["number 1", "unit m", "number 30", "unit s"]],
    ["HealthInterval", '"disable"', ["keyword disable"]],
    ["Memory", "512 MiB", ["number 512", "unit MiB"]],
    ["Image", "nginx", ["repository nginx"]],
    [
      "Image",
      '"a.io:5000/b/c:1@sha256:0"',
      ["registry a.io:5000", "repository b/c", "tag 1", "digest sha256:0"],
    ],
    ["Image", "web.build", ["unit web.build"]],
    ["Image", "docker://a/b", ["transport docker", "location //a/b"]],
    ["Image", "docker:1", ["repository docker", "tag 1"]],
    ["Image", "sha256:12", ["image-id sha256:12"]],
    ["DropCapability", "A 'B'", ["capability A", "capability B"]],
    [
      "UserNS",
      "keep-id:uid=1,gid=2",
      ["mode keep-id", "option-name uid", "option-value 1", "option-name gid", "option-value 2"],
    ],
    ["UserNS", "container:a", ["mode container", "container a"]],
    ["UserNS", "ns:/a", ["mode ns", "path /a"]],
    ["IP", "10.0.0.1", ["address 10.0.0.1"]],
    ["DNS", "10.0.0.1,::1", ["address 10.0.0.1", "address ::1"]],
    ["Description", "a", []],
    ["PublishPort", "", []],
  ])("%s=%s", (key, value, expected) => {
    expect(parts("Container", key, value)).toEqual(expected);
  });

  test.each([
    ["Network", "Subnet", "10.0.0.0/24", ["address 10.0.0.0", "prefix 24"]],
    ["Network", "IPRange", "10.0.0.0/25", ["address 10.0.0.0", "prefix 25"]],
    ["Network", "IPRange", "10.0.0.1-10.0.0.9", ["address 10.0.0.1", "address 10.0.0.9"]],
    ["Build", "Secret", "id=a,src=/b", ["option-name id", "secret a", "option-name src", "option-value /b"]],
    ["Unit", "After", "a.container b.service", ["unit a.container", "unit b.service"]],
    ["Service", "Slice", "a b.slice", ["unit a b.slice"]],
    ["Service", "Environment", "A=1 B=2", ["name A", "value 1", "name B", "value 2"]],
    ["Service", "RestartSec", "1h 30min", ["number 1", "unit h", "number 30", "unit min"]],
    ["Service", "MemoryMax", "50%", ["number 50", "unit %"]],
    ["Service", "TimeoutStopSec", "infinity", ["keyword infinity"]],
  ])("[%s] %s=%s", (section, key, value, expected) => {
    expect(parts(section, key, value)).toEqual(expected);
  });
});
