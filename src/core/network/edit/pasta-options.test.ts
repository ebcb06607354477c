import { describe, expect, it, test } from "vitest";
import { otherPastaWords, pastaSettings, withOtherPastaWords, withPastaOption } from "./pasta-options.ts";

describe("the words of pasta", () => {
  test.each([
    ["pasta", "-T", []],
    ["pasta:-T,5432,--ipv4-only", "-T", ["5432"]],
    ["pasta:-T,80,-T,443", "-T", ["80", "443"]],
    ["pasta:--tcp-ns,80", "-T", ["80"]],
    ["pasta:--map-gw,-t,auto", "--map-gw", [""]],
    ["pasta:--mtu=1500,-T80", "-T", ["80"]],
    ["pasta:--mtu=1500", "-m", ["1500"]],
    ["pasta:-4", "--ipv4-only", [""]],
    ["pasta:-T,-U,53", "-U", ["53"]],
  ])("are read: %s, %s", (value, option, settings) => {
    expect(pastaSettings(value, option)).toEqual(settings);
  });

  test.each([
    ["pasta", "-T", ["80", "443"], "pasta:-T,80,-T,443"],
    ["pasta:--tcp-ns,80,-m,1500", "-T", ["81"], "pasta:--tcp-ns,81,-m,1500"],
    ["pasta:-m,1500,--map-gw", "--map-gw", [], "pasta:-m,1500"],
    ["pasta:-m,1500", "--map-gw", [""], "pasta:-m,1500,--map-gw"],
    ["pasta:-m,1500", "-m", [], "pasta"],
    ["pasta:-T80,--mtu=1500", "-T", ["81"], "pasta:-T,81,--mtu=1500"],
  ])("are written where they stand, and the others stay: %s, %s, %j", (value, option, settings, written) => {
    expect(withPastaOption(value, option, settings)).toBe(written);
  });

  it("that have no field can be written beside those that have", () => {
    const value = "pasta:-T,80,--dns-forward,10.0.0.1";
    expect(otherPastaWords(value, ["-T"])).toBe("--dns-forward,10.0.0.1");
    expect(withOtherPastaWords(value, ["-T"], "--no-icmp")).toBe("pasta:-T,80,--no-icmp");
  });
});
