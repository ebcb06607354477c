import { isIPv4, isIPv6 } from "node:net";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIpv4, isIpv6 } from "./ip-address.ts";

const almostIpv4 = fc.array(fc.constantFrom("0", "1", "01", "255", "256", "192", "", "a"), { maxLength: 5 });
const almostIpv6 = fc.array(fc.constantFrom("0", "1", "fd00", "FFFF", "12345", "g", "", ":", "1.2.3.4"), {
  maxLength: 10,
});

describe("IPv4", () => {
  test.each(["0.0.0.0", "127.0.0.1", "255.255.255.255"])("%s is one", (text) => {
    expect(isIpv4(text)).toBe(true);
  });

  test.each(["", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "localhost"])(
    "%j is none",
    (text) => {
      expect(isIpv4(text)).toBe(false);
    },
  );

  test("agrees with Node about texts that come close", () => {
    fc.assert(
      fc.property(almostIpv4, (numbers) => {
        expect(isIpv4(numbers.join("."))).toBe(isIPv4(numbers.join(".")));
      }),
    );
  });

  test("takes every address", () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(isIpv4(text)).toBe(true);
      }),
    );
  });
});

describe("IPv6", () => {
  test.each(["::", "::1", "fd00::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:7::"])(
    "%s is one",
    (text) => {
      expect(isIpv6(text)).toBe(true);
    },
  );

  test.each([
    "",
    ":",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8::",
    "fe80::1%eth0",
    "[::1]",
    "192.0.2.1::",
  ])("%j is none", (text) => {
    expect(isIpv6(text)).toBe(false);
  });

  test("agrees with Node about texts that come close", () => {
    fc.assert(
      fc.property(almostIpv6, (groups) => {
        expect(isIpv6(groups.join(":"))).toBe(isIPv6(groups.join(":")));
      }),
      { numRuns: 2000 },
    );
  });

  test("takes every address", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(isIpv6(text)).toBe(true);
      }),
    );
  });
});
