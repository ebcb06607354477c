import { describe, expect, it, test } from "vitest";
import { optionSettings, otherOptions, withOption, withOtherOptions, withWord } from "./network-options.ts";

describe("the options of a network’s line", () => {
  test.each([
    ["app.network", "ip", []],
    ["app.network:ip=10.1.1.5", "ip", ["10.1.1.5"]],
    ["app.network:ip6=fd00::5,ip=10.1.1.5", "ip6", ["fd00::5"]],
    ["db:alias=a,mac=02:00:00:00:00:01,alias=b", "alias", ["a", "b"]],
    ["bridge:", "ip", []],
  ])("are read: %s, %s", (value, name, settings) => {
    expect(optionSettings(value, name)).toEqual(settings);
  });

  test.each([
    ["app.network", "ip", ["10.1.1.5"], "app.network:ip=10.1.1.5"],
    [
      "app.network:mac=02:00:00:00:00:01",
      "ip",
      ["10.1.1.5"],
      "app.network:mac=02:00:00:00:00:01,ip=10.1.1.5",
    ],
    ["db:ip=10.1.1.5,alias=a", "ip", ["10.1.1.6"], "db:ip=10.1.1.6,alias=a"],
    ["db:alias=a,mtu=9000,alias=b", "alias", ["c"], "db:alias=c,mtu=9000"],
    ["db:ip=10.1.1.5", "ip", [], "db"],
    ["db:ip=10.1.1.5,x", "ip", [], "db:x"],
  ])("are written where they stand, and the others stay: %s, %s, %j", (value, name, settings, written) => {
    expect(withOption(value, name, settings)).toBe(written);
  });

  it("stay when another network takes the place", () => {
    expect(withWord("a.network:ip=10.1.1.5", "b.network")).toBe("b.network:ip=10.1.1.5");
  });

  it("that have no field can be written beside those that have", () => {
    const value = "db:ip=10.1.1.5,mtu=9000";
    expect(otherOptions(value, ["ip"])).toBe("mtu=9000");
    expect(withOtherOptions(value, ["ip"], "metric=5")).toBe("db:ip=10.1.1.5,metric=5");
  });
});
