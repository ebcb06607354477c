import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, isLoopback } from "./host-address.ts";
import { readPublishedPort, writePublishedPort, writePublishedPortText } from "./published-port.ts";
import { portProtocols } from "./podman-port.ts";
import type { HostAddress } from "./host-address.ts";
import type { PublishedPort } from "./published-port.ts";

function port(parts: Partial<PublishedPort>): PublishedPort {
  return { address: { kind: "all" }, hostPort: "", containerPort: "", protocol: "unwritten", ...parts };
}

describe("an address", () => {
  test.each([
    "127.0.0.1:80:80",
    "127.0.0.2:80:80",
    "[::1]:80:80",
    "[0:0:0:0:0:0:0:1]::80",
    "127.0.0.1:%i:80",
  ])("%s is one at which only the machine itself connects", (value) => {
    expect(isLoopback(addressOf(value))).toBe(true);
  });

  test.each([
    "80",
    "8080:80",
    "0.0.0.0:80:80",
    "[::]:80:80",
    "[::11]:80:80",
    "[1::1]:80:80",
    "128.0.0.1:1:1",
    "%i:80",
  ])("%s is one that others reach", (value) => {
    expect(isLoopback(addressOf(value))).toBe(false);
  });
});

describe("reading", () => {
  test.each<[string, PublishedPort]>([
    ["80", port({ containerPort: "80" })],
    [":80", port({ containerPort: "80", colon: "kept" })],
    ["8080:80", port({ hostPort: "8080", containerPort: "80" })],
    ["8080:80/tcp", port({ hostPort: "8080", containerPort: "80", protocol: "tcp" })],
    ["8000-8010:8000-8010/udp", port({ hostPort: "8000-8010", containerPort: "8000-8010", protocol: "udp" })],
    [
      "127.0.0.1:8080:80",
      port({ address: { kind: "ipv4-loopback" }, hostPort: "8080", containerPort: "80" }),
    ],
    ["127.0.0.1::80", port({ address: { kind: "ipv4-loopback" }, containerPort: "80" })],
    ["[::1]:8080:80", port({ address: { kind: "ipv6-loopback" }, hostPort: "8080", containerPort: "80" })],
    [
      "0.0.0.0:8080:80",
      port({ address: { kind: "other", text: "0.0.0.0" }, hostPort: "8080", containerPort: "80" }),
    ],
    [
      "[::]:53:53/udp",
      port({ address: { kind: "other", text: "::" }, hostPort: "53", containerPort: "53", protocol: "udp" }),
    ],
  ])("%s fills the fields", (value, fields) => {
    expect(readPublishedPort(value)).toEqual(fields);
  });

  test.each([
    "",
    "80,81",
    "${PORT}:80",
    "%i:80",
    "localhost:8080:80",
    "8080:80/TCP",
    "8080:80/",
    "80/http",
    "99999:80",
    "80-70:80-70",
    "8000-8010:80",
    ":8080:80",
    "127.0.0.1:80",
    "256.0.0.1:80:80",
    "[127.0.0.1]:80:80",
    "::1:80:80",
    "[::1]:80",
    "80 : 80",
    "+80:80",
    "1:2:3:4",
    '"8080:80"',
  ])("%j stays a raw text", (value) => {
    expect(readPublishedPort(value)).toBeUndefined();
  });
});

describe("writing", () => {
  test("the lowest and the highest port are ports", () => {
    expect(writePublishedPort(port({ hostPort: "1", containerPort: "65535" }))).toEqual({
      kind: "value",
      value: "1:65535",
    });
  });

  test("an IPv6 address gets its brackets, whether they were typed or not", () => {
    for (const text of ["fd00::1", "[fd00::1]", " fd00::1 "])
      expect(
        writePublishedPort(port({ address: { kind: "other", text }, hostPort: "80", containerPort: "80" })),
      ).toEqual({
        kind: "value",
        value: "[fd00::1]:80:80",
      });
  });

  test("a host port makes the kept colon needless", () => {
    expect(writePublishedPort(port({ hostPort: "8080", containerPort: "80", colon: "kept" }))).toEqual({
      kind: "value",
      value: "8080:80",
    });
  });

  test("two empty ports take the line away", () => {
    expect(writePublishedPort(port({ address: { kind: "ipv4-loopback" } }))).toEqual({ kind: "remove" });
  });

  test.each<[string, Partial<PublishedPort>, string]>([
    [
      "no container port",
      { hostPort: "8080" },
      "Write the port that the program in this container listens on.",
    ],
    ["port 0", { hostPort: "0", containerPort: "80" }, "Ports go from 1 to 65535: 0 is none."],
    ["port 65536", { containerPort: "65536" }, "Ports go from 1 to 65535: 65536 is none."],
    [
      "letters",
      { containerPort: "http" },
      "A port is a number, such as 8080, or a range, such as 8000-8010.",
    ],
    ["a reversed range", { containerPort: "90-80" }, "The range ends before it begins: write 80-90."],
    ["a range of one", { containerPort: "80-80" }, "A range ends above its start: write 80 alone."],
    [
      "ranges of different length",
      { hostPort: "8000-8010", containerPort: "80" },
      "This machine’s side has 11, the container’s 1: make both ranges equally long.",
    ],
    ["a comma", { containerPort: "80,81" }, "One port or range to a row: add a row for the next one."],
    [
      "a variable",
      { hostPort: "${PORT}", containerPort: "80" },
      "Text that systemd fills in can’t be checked here: edit it in the file.",
    ],
    ["another dash", { containerPort: "80–90" }, "Write a range with a dash, such as 8000-8010."],
    [
      "a name as address",
      { address: { kind: "other", text: "localhost" }, hostPort: "80", containerPort: "80" },
      "Podman takes no names here: write 127.0.0.1.",
    ],
    [
      "an address that is none",
      { address: { kind: "other", text: "300.1.1.1" }, hostPort: "80", containerPort: "80" },
      "300.1.1.1 is no IP address: write one of this machine, such as 192.168.1.5.",
    ],
    [
      "an empty address",
      { address: { kind: "other", text: "" }, hostPort: "80", containerPort: "80" },
      "Write an address of this machine, such as 192.168.1.5.",
    ],
  ])("%s is a problem", (_, parts, sentence) => {
    expect(writePublishedPort(port(parts))).toEqual({ kind: "problem", sentence });
  });
});

describe("reading and writing", () => {
  const portText = fc.oneof(fc.integer({ min: 1, max: 65_000 }).map(String), fc.constant(""));
  const address = fc.oneof(
    fc.constantFrom<HostAddress>({ kind: "all" }, { kind: "ipv4-loopback" }, { kind: "ipv6-loopback" }),
    fc.oneof(fc.ipV4(), fc.ipV6()).map((text): HostAddress => ({ kind: "other", text })),
  );
  const fields = fc.record<PublishedPort>({
    address,
    hostPort: portText,
    containerPort: portText,
    protocol: fc.constantFrom("unwritten", ...portProtocols),
  });

  test("fields that can be written are read again", () => {
    fc.assert(
      fc.property(fields, (typed) => {
        const written = writePublishedPort(typed);
        fc.pre(written.kind === "value");
        const read = readPublishedPort(written.value);
        expect(read).toEqual({ ...typed, address: namedAddress(typed.address) });
      }),
    );
  });

  test("a value that is read is written back character for character", () => {
    const almost = fc.string({
      unit: fc.constantFrom(
        "80",
        "8080",
        "-",
        ":",
        "::",
        "127.0.0.1",
        "[::1]",
        "[fd00::2]",
        "0.0.0.0",
        "/tcp",
        "/udp",
        "0",
        "x",
        " ",
      ),
      maxLength: 6,
    });
    fc.assert(
      fc.property(almost, (value) => {
        const read = readPublishedPort(value);
        fc.pre(read !== undefined);
        expect(writePublishedPort(read)).toEqual({ kind: "value", value });
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });
});

describe("a raw text", () => {
  test.each(["${PORT}:80", "80,81/udp", "nonsense"])("%s is written as it is", (value) => {
    expect(writePublishedPortText(value)).toEqual({ kind: "value", value });
  });

  test("in quotes is a problem", () => {
    expect(writePublishedPortText('"8080:80"')).toHaveProperty("kind", "problem");
  });
});

function namedAddress(address: HostAddress): HostAddress {
  if (address.kind !== "other") return address;
  if (address.text === "127.0.0.1") return { kind: "ipv4-loopback" };
  return address.text === "::1" ? { kind: "ipv6-loopback" } : address;
}
