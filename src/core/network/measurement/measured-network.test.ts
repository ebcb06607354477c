import { describe, expect, test } from "vitest";
import type { Scope } from "../../podman/target.ts";
import { measuredNetwork } from "./measured-network.ts";

/** The measured mode of a network with these lines, or why there is none. */
function modeOf(lines: readonly string[], scope: Scope = "system"): string {
  const found = measure(lines, scope);
  return found.kind === "mode" ? found.mode : found.why;
}

function measure(lines: readonly string[], scope: Scope) {
  const read = lines.map((line) => {
    const at = line.indexOf("=");
    return { key: line.slice(0, at), value: line.slice(at + 1) };
  });
  return measuredNetwork(read, "app.network", { podman: "5.8", scope });
}

describe("what the lab tried is shown as it was measured", () => {
  test.each([
    [[], "named"],
    [["Subnet=10.90.7.0/24", "Gateway=10.90.7.1", "Label=a=b", "NetworkName=app", "DNS=9.9.9.9"], "named"],
    [["Internal=true"], "internal"],
    [["Internal=yes", "Subnet=10.90.7.0/24"], "internal"],
    [["Internal=false"], "named"],
    [["IPv6=true", "Subnet=fd00:90::/64"], "named-ipv6"],
    [["Options=isolate=true"], "isolate"],
    [["Options=isolate=strict", "Options=mtu=9000"], "isolate-strict"],
    [["Options=isolate=false"], "isolate-false"],
    [["Options=isolate=true mtu=9000"], "isolate"],
    [["Driver=bridge"], "named"],
    [["Driver=macvlan", "Options=parent=eth0", "Subnet=192.168.1.0/24"], "macvlan"],
    [["Driver=macvlan", "IPAMDriver=dhcp"], "macvlan"],
    [["DisableDNS=true"], "named"],
  ])("%j: %s", (lines, mode) => {
    expect(modeOf(lines)).toBe(mode);
  });
});

describe("what it did not try is not guessed", () => {
  test.each([
    [["Internal=true", "IPv6=true"], "Internal=true and IPv6=true"],
    [["Internal=true", "DisableDNS=true"], "Internal=true and DisableDNS=true"],
    [["Options=isolate=1"], "Options=isolate=1"],
    [["Options=mode=unmanaged"], "Options=mode=unmanaged"],
    [["Subnet=fd00:90::/64"], "Subnet=fd00:90::/64"],
    [["IPAMDriver=dhcp"], "IPAMDriver=dhcp"],
    [["PodmanArgs=--internal"], "PodmanArgs=--internal"],
    [["Driver=ipvlan"], "Driver=ipvlan"],
  ])("%j", (lines, named) => {
    expect(modeOf(lines)).toBe(`Not measured for this network: ${named} in app.network.`);
  });

  test("a network without names keeps what was measured by address, and nothing by name", () => {
    expect(measure(["DisableDNS=true"], "system")).toMatchObject({ mode: "named", except: ["7b", "11c"] });
  });

  test("macvlan and ipvlan are of no use to a user", () => {
    for (const driver of ["macvlan", "ipvlan"])
      expect(modeOf([`Driver=${driver}`], "user")).toContain(
        `Driver=${driver} in app.network does not work for user services`,
      );
  });

  test("of ipvlan is stated what the document says of both drivers", () => {
    expect(measure(["Driver=ipvlan"], "system")).toMatchObject({
      stated: { "unpublished-ports": { verdict: "yes", source: "network-modes.md 1" } },
    });
  });

  test("macvlan without a subnet has its addresses from elsewhere, which is said", () => {
    expect(measure(["Driver=macvlan"], "system")).toMatchObject({
      caveats: [expect.stringContaining("DHCP server")],
    });
  });
});
