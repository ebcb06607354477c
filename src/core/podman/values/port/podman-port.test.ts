import { describe, expect, it, test } from "vitest";
import { readPodmanPort } from "./podman-port.ts";

function refusalOf(text: string): string {
  const read = readPodmanPort(text);
  return "message" in read ? read.message : "";
}

describe("reading a published port as Podman does", () => {
  it.each([
    ["80", "", undefined, 80, "tcp"],
    [":80", "", undefined, 80, "tcp"],
    ["8080:80/UDP", "", 8080, 80, "udp"],
    ["0.0.0.0:8080:80", "0.0.0.0", 8080, 80, "tcp"],
    ["127.0.0.1::80", "127.0.0.1", undefined, 80, "tcp"],
    ["[0:0:0:0:0:0:0:1]:8080:80", "[::1]", 8080, 80, "tcp"],
    ["[FD00::0005]:8080:80/sctp", "[fd00::5]", 8080, 80, "sctp"],
    ["+8080:080", "", 8080, 80, "tcp"],
  ])("understands %s", (text, address, host, container, protocol) => {
    const read = readPodmanPort(text);
    expect(read).toMatchObject({ address, protocol, container: { first: container, last: container } });
    expect("host" in read ? read.host?.first : "refused").toBe(host);
  });

  it("understands ranges", () => {
    expect(readPodmanPort("8000-8010:80-90")).toMatchObject({
      host: { first: 8000, last: 8010 },
      container: { first: 80, last: 90 },
    });
  });
});

test.each([
  ["eighty", 'parsing container port: invalid port number: strconv.Atoi: parsing "eighty": invalid syntax'],
  ["localhost:8080:80", 'cannot parse "localhost" as an IP address'],
  ["10.0.0.256:8080:80", 'cannot parse "10.0.0.256" as an IP address'],
  [":8080:80", "must provide a non-empty container host IP to publish"],
  ["8080:", "must provide a non-empty container port to publish"],
  ["8080:80/", "must provide a non-empty protocol to publish"],
  ["1:2:3:4", "invalid port format - format is [[hostIP:]hostPort:]containerPort"],
  ["::1:8080:80", "invalid port format - format is [[hostIP:]hostPort:]containerPort"],
  ["8080:80/tcp/udp", "invalid port format - protocol can only be specified once"],
  ["[::1]:80", "invalid port format - must provide host and destination port if specifying an IP"],
  ["[::1]8080:80", "invalid port format - IPv6 address must be followed by a colon (':')"],
  ["::1]:8080:80", "invalid port format - IPv6 addresses must be enclosed by []"],
  ["[::1]:1:2:3", "invalid port format - when v6 address specified, must be [ipv6]:hostPort:ctrPort"],
  ["0:80", "parsing host port: port numbers must be between 1 and 65535 (inclusive), got 0"],
  ["-80", "parsing container port: port numbers cannot be negative"],
  ["80-", "parsing container port: must provide ending number for port range"],
  [
    "80-90-100",
    "parsing container port: invalid port format - port ranges are formatted as startPort-stopPort",
  ],
  [
    "9000-9000:9000-9000",
    "parsing container port: the end port of a range must be higher than the start port - 9000 is not higher than 9000",
  ],
  ["8000-8010:80", "host and container port ranges have different lengths: 11 vs 1"],
  ["8080:80/http", 'unrecognized protocol "http" in port mapping'],
])("Podman refuses %s: %s", (text, message) => {
  expect(refusalOf(text)).toBe(message);
});
