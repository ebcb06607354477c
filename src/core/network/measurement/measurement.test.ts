import { describe, expect, test } from "vitest";
import { podmanVersions, scopes } from "../../podman/target.ts";
import type { PodmanVersion, Scope, Target } from "../../podman/target.ts";
import { probeIds } from "../measured/reach.ts";
import type { LabMode } from "../measured/reach.ts";
import { cell, referenceTo } from "./measurement.ts";
import { measurementFor } from "./measurement-for.ts";
import type { Measurement } from "./measurement.ts";
import type { NetworkMode, NetworkReference } from "../../podman/network-modes/network-mode.ts";

const target = (podman: PodmanVersion, scope: Scope): Target => ({ podman, scope });
const app: NetworkReference = { kind: "named", name: "app", options: "" };
const sister: NetworkReference = { kind: "unit", file: "back.network", options: "" };

const modes: readonly NetworkMode[] = [
  { kind: "unset" },
  { kind: "private" },
  { kind: "host" },
  { kind: "none" },
  { kind: "bridge", options: "", others: [] },
  { kind: "bridge", options: "ip=10.88.0.7", others: [] },
  { kind: "bridge", options: "", others: [app] },
  { kind: "pasta", options: "" },
  { kind: "pasta", options: "--map-gw" },
  { kind: "pasta", options: "-T,5432" },
  { kind: "slirp4netns", options: "" },
  { kind: "slirp4netns", options: "allow_host_loopback=true" },
  { kind: "slirp4netns", options: "mtu=1500" },
  { kind: "container", name: "vpn" },
  { kind: "container-unit", file: "vpn.container" },
  { kind: "namespace", path: "/run/netns/can" },
  { kind: "network", networks: [app] },
  { kind: "network", networks: [app, sister] },
  { kind: "pod", file: "app.pod" },
  { kind: "pod", file: undefined },
];

const everything = modes.flatMap((mode) =>
  podmanVersions.flatMap((podman) => scopes.map((scope) => ({ mode, target: target(podman, scope) }))),
);

/** `5.4.2/rootful/private`, or the reason why nothing was measured. */
function inShort(measurement: Measurement): string {
  if (measurement.kind === "unmeasured") return measurement.why;
  return `${measurement.podman}/${measurement.scope}/${measurement.mode}`;
}

function caveatsOf(mode: NetworkMode, of: Target): readonly string[] {
  const measurement = measurementFor(mode, of);
  return measurement.kind === "measured" ? measurement.caveats : [];
}

describe("which release stands for which", () => {
  test.each([
    ["4.6", "5.4.2"],
    ["4.9", "5.4.2"],
    ["5.0", "5.4.2"],
    ["5.3", "5.4.2"],
    ["5.4", "5.4.2"],
    ["5.5", "5.4.2"],
    ["5.7", "5.4.2"],
    ["5.8.1", "5.8.6"],
    ["5.8", "5.8.6"],
    ["6.0", "6.1.1"],
    ["6.1", "6.1.1"],
  ] as const)("Podman %s: %s", (podman, measured) => {
    expect(inShort(measurementFor({ kind: "host" }, target(podman, "system")))).toBe(
      `${measured}/rootful/host`,
    );
  });

  test.each(["5.4", "5.8", "6.1"] as const)(
    "Podman %s was measured itself, so there is no caveat",
    (podman) => {
      for (const scope of ["system", "user"] as const)
        expect(caveatsOf({ kind: "private" }, target(podman, scope))).toEqual([]);
    },
  );

  const standIns: ReadonlyMap<PodmanVersion, string> = new Map([
    ["5.8.1", "5.8.6"],
    ["6.0", "6.1.1"],
  ]);

  test("every other release is named beside the one that was measured", () => {
    for (const podman of podmanVersions.filter((version) => !["5.4", "5.8", "6.1"].includes(version)))
      expect(caveatsOf({ kind: "host" }, target(podman, "system"))).toEqual([
        `Measured with Podman ${standIns.get(podman) ?? "5.4.2"}; Podman ${podman} itself was not measured.`,
      ]);
  });
});

describe("who runs it", () => {
  test("a user’s unit is rootless, a system unit rootful", () => {
    expect(inShort(measurementFor({ kind: "private" }, target("5.8", "user")))).toBe(
      "5.8.6/rootless/private",
    );
    expect(inShort(measurementFor({ kind: "private" }, target("5.8", "system")))).toBe(
      "5.8.6/rootful/private",
    );
  });

  test("a rootless private container of Podman 4.x has slirp4netns", () => {
    for (const kind of ["unset", "private"] as const) {
      expect(inShort(measurementFor({ kind }, target("4.9", "user")))).toBe("5.4.2/rootless/slirp4netns");
      expect(caveatsOf({ kind }, target("4.9", "user")).join(" ")).toContain("slirp4netns");
      expect(inShort(measurementFor({ kind }, target("5.0", "user")))).toBe(`5.4.2/rootless/${kind}`);
      expect(inShort(measurementFor({ kind }, target("4.9", "system")))).toBe(`5.4.2/rootful/${kind}`);
    }
  });

  test("in a QM partition a missing line means the partition’s network", () => {
    const measurement = measurementFor({ kind: "unset" }, target("5.8", "qm"));
    expect(inShort(measurement)).toBe("5.8.6/rootful/host");
    expect(caveatsOf({ kind: "unset" }, target("5.8", "qm")).join(" ")).toContain('netns="host"');
  });

  test("in a QM partition each measurement says that it is from an ordinary machine", () => {
    for (const { mode, target: of } of everything.filter((each) => each.target.scope === "qm")) {
      const measurement = measurementFor(mode, of);
      if (measurement.kind === "unmeasured") continue;
      expect(measurement.scope).toBe("rootful");
      expect(measurement.caveats.at(-1)).toMatch(
        /not in a QM partition: that machine stands for the partition/,
      );
    }
  });
});

describe("which measured mode shows what a file asks for", () => {
  test.each<[NetworkMode, Target, LabMode]>([
    [{ kind: "none" }, target("5.4", "user"), "none"],
    [{ kind: "bridge", options: "", others: [] }, target("5.4", "user"), "bridge"],
    [{ kind: "pasta", options: "" }, target("5.4", "user"), "pasta"],
    [{ kind: "pasta", options: "--map-gw" }, target("5.4", "user"), "pasta-map-gw"],
    [{ kind: "slirp4netns", options: "" }, target("5.4", "system"), "slirp4netns"],
    [
      { kind: "slirp4netns", options: "allow_host_loopback=true" },
      target("5.8", "user"),
      "slirp4netns-loopback",
    ],
    [{ kind: "network", networks: [app] }, target("5.4", "system"), "named"],
    [{ kind: "network", networks: [app, sister] }, target("5.4", "system"), "named-two"],
  ])("%j", (mode, of, lab) => {
    const measurement = measurementFor(mode, of);
    expect(measurement.kind === "measured" && measurement.mode).toBe(lab);
  });

  test("a network is measured with default settings, which is said", () => {
    expect(caveatsOf({ kind: "network", networks: [app] }, target("5.8", "system"))).toEqual([
      "Measured with a network with default settings; Internal=, Options=isolate= or another driver change this.",
    ]);
  });

  test("options that were not tried are said", () => {
    const withOptions: NetworkReference = { ...app, options: "ip=10.0.0.5" };
    for (const mode of [
      { kind: "bridge", options: "ip=10.0.0.5", others: [] },
      { kind: "network", networks: [withOptions] },
    ] as const)
      expect(caveatsOf(mode, target("5.8", "system"))).toContain(
        "Measured without the options “ip=10.0.0.5”.",
      );
  });

  test.each<[string, NetworkMode, Target]>([
    [
      "default network together with others",
      { kind: "bridge", options: "", others: [app] },
      target("5.8", "system"),
    ],
    ["“--pcap,x”", { kind: "pasta", options: "--pcap,x" }, target("5.8", "user")],
    ["“--map-gw,--ipv6-only”", { kind: "pasta", options: "--map-gw,--ipv6-only" }, target("5.8", "user")],
    ["refuses pasta for a system service", { kind: "pasta", options: "" }, target("5.8", "system")],
    ["Podman 6 has no slirp4netns", { kind: "slirp4netns", options: "" }, target("6.0", "user")],
    ["“cidr=10.9.0.0/24”", { kind: "slirp4netns", options: "cidr=10.9.0.0/24" }, target("5.8", "user")],
    ["“/run/netns/can”", { kind: "namespace", path: "/run/netns/can" }, target("5.8", "system")],
    ["name of a network", { kind: "container-unit", file: "vpn.container" }, target("5.2", "system")],
    ["needs a Pod= line", { kind: "pod", file: undefined }, target("5.8", "system")],
    ["needs Podman 5.0", { kind: "pod", file: "app.pod" }, target("4.9", "system")],
    ["app.pod, which is not open here", { kind: "pod", file: "app.pod" }, target("5.8", "qm")],
    [
      "the network of vpn, which is not open here",
      { kind: "container", name: "vpn" },
      target("5.4", "system"),
    ],
    [
      "the network of vpn.container",
      { kind: "container-unit", file: "vpn.container" },
      target("5.3", "system"),
    ],
  ])("unmeasured, and why: %s", (words, mode, of) => {
    const measurement = measurementFor(mode, of);
    expect(measurement.kind).toBe("unmeasured");
    expect(measurement.kind === "unmeasured" && measurement.why).toContain(words);
    expect(cell(measurement, "1")).toEqual({ outcome: "not-measured" });
    expect(referenceTo(measurement, "1")).toEqual([]);
  });
});

describe("what is known to differ is left out", () => {
  test("host.containers.internal in rootless containers before 5.3", () => {
    const before = measurementFor({ kind: "private" }, target("5.2", "user"));
    expect(cell(before, "6")).toEqual({ outcome: "not-measured" });
    expect(referenceTo(before, "6")).toEqual([]);
    expect(cell(before, "1").outcome).toBe("blocked");
    expect(caveatsOf({ kind: "private" }, target("5.2", "user")).join(" ")).toContain(
      "host.containers.internal",
    );
    expect(cell(measurementFor({ kind: "private" }, target("5.3", "user")), "6").outcome).toBe("reachable");
    expect(cell(measurementFor({ kind: "private" }, target("5.2", "system")), "6").outcome).toBe("reachable");
  });

  test("this machine from rootless networks of 4.x, which stand behind slirp4netns", () => {
    const named: NetworkMode = { kind: "network", networks: [app] };
    expect(cell(measurementFor(named, target("4.9", "user")), "4")).toEqual({ outcome: "not-measured" });
    expect(cell(measurementFor(named, target("5.0", "user")), "4").outcome).toBe("blocked");
    expect(caveatsOf(named, target("4.9", "user")).join(" ")).toContain("slirp4netns");
  });
});

const found = everything.map(({ mode, target: of }) => measurementFor(mode, of));

test("a measurement always has cells, and never those of a container that Podman refused to start", () => {
  for (const measurement of found.filter(({ kind }) => kind === "measured")) {
    const outcomes = probeIds.map((probe) => cell(measurement, probe).outcome);
    expect({ measurement, blocked: outcomes.includes("blocked") }).toEqual({ measurement, blocked: true });
  }
});

test("only the probes that a target does not share are left unmeasured", () => {
  const measured = found.flatMap((measurement) => (measurement.kind === "measured" ? [measurement] : []));
  for (const measurement of measured) {
    const missing = probeIds.filter((probe) => cell(measurement, probe).outcome === "not-measured");
    expect(missing.toSorted()).toEqual(measurement.except.toSorted());
  }
});

test("every reason for not being measured is a sentence", () => {
  const reasons = found.flatMap((measurement) =>
    measurement.kind === "unmeasured" ? [measurement.why] : [],
  );
  for (const reason of reasons) expect(reason).toMatch(/^\S.*\.$/);
});
