import { expect, test } from "vitest";
import { keyMeant, sectionMeant } from "./nearest-key.ts";

test.each([
  ["publishport", "PublishPort"],
  ["PublishPorts", "PublishPort"],
  ["Volumes", "Volume"],
  ["PublshProt", "PublishPort"],
  ["Ports", "PublishPort"],
  ["CapAdd", "AddCapability"],
  ["Init", "RunInit"],
  ["ExtraHosts", "AddHost"],
])("%s= is meant as %s=", (written, key) => {
  expect(keyMeant("Container", written, "5.8")).toBe(key);
});

test("nothing is made of what is like no key", () => {
  expect(keyMeant("Container", "Colour", "5.8")).toBeUndefined();
  expect(keyMeant("Container", "Privileged", "5.8")).toBeUndefined();
});

test("a key that this Podman does not know is not offered", () => {
  expect(keyMeant("Container", "memory", "5.8")).toBe("Memory");
  expect(keyMeant("Container", "memory", "5.4")).toBeUndefined();
  expect(keyMeant("Container", "ExtraHosts", "5.2")).toBeUndefined();
});

test("what other tools call a key is understood for containers only", () => {
  expect(keyMeant("Network", "Ports", "5.8")).toBeUndefined();
});

test.each([
  ["Restart", "Service"],
  ["Description", "Unit"],
  ["WantedBy", "Install"],
  ["Colour", undefined],
])("%s= belongs to the section %s", (written, section) => {
  expect(sectionMeant(written)).toBe(section);
});
