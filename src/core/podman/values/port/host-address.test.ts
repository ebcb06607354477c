import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isLoopbackAddress, readIpAddress } from "../address/ip-address.ts";
import { addressOf, isLoopback, readHostAddress } from "./host-address.ts";

test.each([
  "127.0.0.1:80:80",
  "127.8.0.1:80:80",
  "[::1]:80:80",
  "[0:0:0:0:0:0:0:1]:80:80",
  "[::0.0.0.1]:80:80",
])("only this machine connects to %s", (value) => {
  expect(isLoopback(addressOf(value))).toBe(true);
});

test.each(["80:80", "0.0.0.1:80:80", "128.0.0.1:80:80", "[::]:80:80", "[::10]:80:80", "[1::1]:80:80"])(
  "others connect to %s",
  (value) => {
    expect(isLoopback(addressOf(value))).toBe(false);
  },
);

test("of each address it says the same as the reader of addresses", () => {
  const group = fc.constantFrom("0", "00", "0000", "1", "0001", "10", "127", "a");
  const separator = fc.constantFrom(":", "::", ".");
  const text = fc
    .array(fc.tuple(group, separator), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join("").slice(0, -1));
  const address = fc.oneof(
    text,
    text.map((back) => `::${back}`),
    fc.ipV4(),
    fc.ipV6(),
  );
  fc.assert(
    fc.property(address, (one) => {
      fc.pre(readIpAddress(one) !== undefined);
      expect(isLoopback(readHostAddress(one))).toBe(isLoopbackAddress(one));
    }),
    { numRuns: 2000 },
  );
});
