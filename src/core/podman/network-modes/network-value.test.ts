import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkModeKinds, networkModes } from "./network-modes.ts";
import { isPlainMode, modeOfWord, readNetworkValue } from "./network-value.ts";

describe("a value of Network=", () => {
  test.each([
    ["default", "private", undefined],
    ["host", "host", undefined],
    ["bridge:ip=10.88.0.7", "bridge", "ip=10.88.0.7"],
    ["pasta:-T,5432", "pasta", "-T,5432"],
    ["container:vpn", "container", "vpn"],
    ["container:", "container", ""],
    ["ns:/run/netns/a:b", "namespace", "/run/netns/a:b"],
    ["app.network:alias=x", "network-unit", "alias=x"],
    ["vpn.container:x", "container-unit", "x"],
    ["app", "network", undefined],
  ])("%s", (text, kind, options) => {
    expect(readNetworkValue(text)).toMatchObject({ kind, options });
  });

  test.each(["Host", "host:", "private:mtu=1500", "pod:x", "container", "ns", '"host"', "", ":x"])(
    "%s is the name of a network",
    (text) => {
      expect(readNetworkValue(text).kind).toBe("network");
    },
  );

  test("its word and its options are the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { word, options } = readNetworkValue(text);
        expect(options === undefined ? word : `${word}:${options}`).toBe(text);
      }),
    );
  });
});

describe("every mode", () => {
  test.each(networkModeKinds)("is found by its words: %s", (kind) => {
    for (const word of networkModes[kind].words) {
      expect(modeOfWord(word)).toBe(kind);
      const needsMore = networkModes[kind].takes === "container" || networkModes[kind].takes === "path";
      expect(readNetworkValue(needsMore ? `${word}:x` : word).kind).toBe(kind);
      expect(isPlainMode(word)).toBe(!needsMore);
    }
  });
});
