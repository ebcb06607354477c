import { expect, test } from "vitest";
import { readIpAddress } from "./ip-address.ts";
import { writeIpv6 } from "./write-ipv6.ts";

test.each([
  ["::", "::"],
  ["0:0::1", "::1"],
  ["FE80::", "fe80::"],
  ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["2001:db8:0:1:0:0:0:1", "2001:db8:0:1::1"],
  ["1:2:3:4:5:6:0:8", "1:2:3:4:5:6:0:8"],
  ["::ffff:10.0.0.1", "::ffff:a00:1"],
])("%s is spelled %s", (text, spelled) => {
  const address = readIpAddress(text);
  expect(address && writeIpv6(address)).toBe(spelled);
});
