import { describe, expect, test } from "vitest";
import { measuredSlirp4netns } from "./measured-slirp4netns.ts";

const source = "network-modes.md 2";

describe("slirp4netns with options", () => {
  test.each([
    [
      "allow_host_loopback=true,mtu=1500",
      { "localhost-services": { verdict: "yes", note: "at 10.0.2.2", source } },
    ],
    ["port_handler=slirp4netns", { "client-address": { verdict: "yes", source } }],
    ["enable_ipv6=false", {}],
  ])("%s", (options, stated) => {
    expect(measuredSlirp4netns(options, "system")).toMatchObject({ mode: "slirp4netns", stated });
  });

  test.each(["cidr=10.9.0.0/24", "constructor"])("%s is not guessed: it may move the addresses", (option) => {
    expect(measuredSlirp4netns(option, "user")).toMatchObject({ kind: "unmeasured" });
  });

  test("exactly what the lab tried is shown as it was measured", () => {
    expect(measuredSlirp4netns("", "user")).toEqual({ kind: "mode", mode: "slirp4netns", caveats: [] });
    expect(measuredSlirp4netns("allow_host_loopback=true", "user")).toMatchObject({
      mode: "slirp4netns-loopback",
    });
  });
});
