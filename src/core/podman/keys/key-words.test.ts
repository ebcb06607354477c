import { expect, test } from "vitest";
import { keyWords } from "./key-words.ts";

test.each([
  ["Image", "Image"],
  ["PublishPort", "Publish Port"],
  ["IPAMDriver", "IPAM Driver"],
  ["UserNS", "User NS"],
  ["IP6", "IP6"],
  ["DisableDNS", "Disable DNS"],
  ["TLSVerify", "TLS Verify"],
  ["IPv6", "I Pv6"],
])("the words of %s are %s", (key, words) => {
  expect(keyWords(key).join(" ")).toBe(words);
});
