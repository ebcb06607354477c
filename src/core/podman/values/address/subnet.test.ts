import { describe, expect, it } from "vitest";
import { readIpAddress } from "./ip-address.ts";
import { readSubnet } from "./subnet.ts";

describe("a subnet", () => {
  it.each([
    ["10.1.0.0/24", "10.1.0.255", true],
    ["10.1.0.0/24", "10.1.1.0", false],
    ["10.1.0.77/24", "10.1.0.5", true],
    ["10.1.0.0/30", "10.1.0.4", false],
    ["0.0.0.0/0", "255.255.255.255", true],
    ["fd00:1::/64", "fd00:1::ffff:ffff:ffff:ffff", true],
    ["fd00:1::/64", "fd00:1:0:1::", false],
    ["::ffff:0:0/96", "::ffff:10.1.0.5", true],
    ["10.1.0.0/24", "::10.1.0.5", false],
  ])("%s and %s: %s", (subnet, address, isInside) => {
    const read = readIpAddress(address);
    expect(read && readSubnet(subnet)?.contains(read)).toBe(isInside);
  });

  it.each(["10.1.0.0", "10.1.0.0/33", "fd00::/129", "10.1.0/24", "${NET}", "10.1.0.0/-1", "/24"])(
    "%s is none",
    (text) => expect(readSubnet(text)).toBeUndefined(),
  );
});

describe("the first address", () => {
  it.each([
    ["10.1.0.0/24", "10.1.0.1"],
    ["10.1.0.128/16", "10.1.0.1"],
    ["fd00:1::/64", "fd00:1::0:1"],
  ])("of %s is %s", (subnet, address) => {
    const read = readIpAddress(address);
    expect(read && readSubnet(subnet)?.isFirst(read)).toBe(true);
  });
});

it("reads no address out of a name", () => {
  expect(readIpAddress("db.example.com")).toBeUndefined();
  expect(readIpAddress("")).toBeUndefined();
});
