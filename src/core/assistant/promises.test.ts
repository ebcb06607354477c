import { describe, expect, it, test } from "vitest";
import { behavioursOf } from "../podman/behaviours.ts";
import { serviceText } from "../quadlet/conversion/service-text.ts";
import { printCellReference } from "../network/measurement/print-cell-reference.ts";
import type { PodmanVersion, Scope } from "../podman/target.ts";
import { servicesOf } from "../workspace/analysis/services.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { applyReason, consider } from "./consider.ts";
import type { Consideration } from "./consider.ts";
import type { Given } from "./model/question.ts";
import type { ReasonId } from "./model/reason.ts";
import { reasonIds } from "./model/reason.ts";
import { reasons } from "./all-reasons.ts";

/** One way through the assistant: the answers that are no defaults, for whom, and what the service then holds. */
type Promised = readonly [
  reason: ReasonId,
  given: Given,
  scopes: readonly Scope[],
  since: readonly PodmanVersion[],
  words: readonly string[],
];

const all = ["system", "user", "qm"] as const;
const ofRoot = ["system", "qm"] as const;
const user = ["user"] as const;
const measured = ["5.4", "5.8", "6.1"] as const;
const oldAndNew = ["4.6", "5.0", ...measured] as const;
const locked = ["--network host", "--cap-drop all", "--read-only", "--security-opt=no-new-privileges"];

const promises: readonly Promised[] = [
  ["loopback-service", {}, user, oldAndNew, ["--network pasta:-T,5432"]],
  ["loopback-service", { way: "udp", port: "53" }, user, oldAndNew, ["--network pasta:-U,53"]],
  ["loopback-service", {}, ofRoot, oldAndNew, ["--network systemd-app", "Requires=app-network.service"]],
  [
    "loopback-service",
    { way: "socket" },
    all,
    oldAndNew,
    ["--network none", "-v /run/postgresql:/run/postgresql"],
  ],
  ["host-service", {}, ["system", "qm"], oldAndNew, ["--network private"]],
  ["host-service", {}, user, ["4.6", ...measured], ["--network private"]],
  ["host-service", {}, user, ["5.0", "5.1", "5.2"], ["--network pasta:-a,10.0.2.100,-n,24,-g,10.0.2.2"]],
  ["host-service", { naming: "own" }, all, measured, ["--add-host db.local:host-gateway"]],
  ["host-service", { naming: "own" }, ofRoot, ["4.6", "5.2"], ["--add-host=db.local:host-gateway"]],
  [
    "discovery",
    {},
    ofRoot,
    oldAndNew,
    ["--network systemd-lan:ip=192.168.1.200", "After=lan-network.service"],
  ],
  ["discovery", {}, user, oldAndNew, [...locked, "--user 65534"]],
  ["discovery", { link: "wifi", lock: "root" }, ofRoot, oldAndNew, locked],
  ["discovery", { what: "names" }, all, oldAndNew, ["-v /run/avahi-daemon/socket:/run/avahi-daemon/socket"]],
  ["discovery", { what: "dds" }, all, oldAndNew, ["--network systemd-app"]],
  ["many-ports", {}, all, oldAndNew, ["--publish 10000-10100:10000-10100/udp"]],
  [
    "many-ports",
    { ports: "5060, 6000-6010", protocol: "both" },
    all,
    measured,
    ["5060:5060/tcp", "6000-6010:6000-6010/udp"],
  ],
  ["many-ports", { kind: "free" }, user, oldAndNew, ["--network pasta:-u,auto"]],
  ["many-ports", { kind: "free" }, ofRoot, oldAndNew, ["--network systemd-lan:ip=192.168.1.200"]],
  ["client-address", {}, ofRoot, oldAndNew, ["--network private"]],
  ["client-address", {}, user, measured, ["--network private"]],
  ["client-address", {}, user, ["4.6", "4.9"], ["--network pasta"]],
  [
    "client-address",
    { way: "socket" },
    all,
    oldAndNew,
    ["--network none", "Requires=web.socket", "After=web.socket"],
  ],
  ["client-address", { way: "network" }, user, ["5.0", "5.4", "5.8"], ["--network pasta"]],
  ["client-address", { way: "network" }, user, ["6.0", "6.1"], ["--network systemd-app"]],
  ["speed", {}, ofRoot, oldAndNew, ["--network private"]],
  ["speed", {}, user, measured, ["--network private"]],
  ["speed", { traffic: "port", port: "6379" }, user, oldAndNew, ["--network pasta:-T,6379"]],
  ["speed", { traffic: "jumbo" }, ofRoot, oldAndNew, ["--network systemd-app"]],
  ["interface", {}, ofRoot, oldAndNew, ["--network systemd-lan:ip=192.168.1.200"]],
  ["interface", {}, user, oldAndNew, locked],
  ["interface", { which: "address" }, all, oldAndNew, ["--publish 192.168.2.10:8080:80"]],
  [
    "interface",
    { which: "can" },
    ofRoot,
    oldAndNew,
    ["--network ns:/run/netns/can", "Requires=can-netns.service"],
  ],
  ["interface", { which: "can" }, user, oldAndNew, locked],
  [
    "interface",
    { which: "vpn" },
    all,
    measured,
    ["--network container:vpn", "Requires=vpn.service", "After=vpn.service"],
  ],
  [
    "interface",
    { which: "vpn" },
    all,
    ["4.6", "5.2"],
    ["--network container:vpn", "Requires=vpn.service", "After=vpn.service"],
  ],
  ["interface", { which: "machine-vpn" }, user, measured, ["--network private"]],
  [
    "manages-network",
    {},
    all,
    oldAndNew,
    ["--cap-add net_admin", "--publish 51820:51820/udp", "--network private"],
  ],
  ["manages-network", { whose: "machine" }, ofRoot, oldAndNew, [...locked, "--cap-add net_admin"]],
  ["manages-network", { whose: "machine" }, user, oldAndNew, ["--network private"]],
  [
    "local-socket",
    {},
    all,
    oldAndNew,
    ["-v /run/dbus/system_bus_socket:/run/dbus/system_bus_socket", "--network none"],
  ],
  [
    "local-socket",
    { which: "session-bus" },
    user,
    oldAndNew,
    ["-v %t/bus:%t/bus", "DBUS_SESSION_BUS_ADDRESS=unix:path=%t/bus"],
  ],
  [
    "local-socket",
    { which: "x11" },
    all,
    oldAndNew,
    ["-v /tmp/.X11-unix:/tmp/.X11-unix", "--env DISPLAY=:0"],
  ],
  ["local-socket", { which: "abstract" }, all, oldAndNew, locked],
  ["monitors", {}, all, oldAndNew, [...locked, "--user 65534"]],
  ["monitors", { what: "processes" }, all, oldAndNew, ["-v /proc:/host/proc:ro", "--network private"]],
  ["low-port", {}, all, oldAndNew, ["--publish 80:80", "--network private"]],
  ["low-port", { way: "redirect" }, user, oldAndNew, ["--publish 8080:80"]],
  ["low-port", { program: "yes" }, all, oldAndNew, ["--sysctl net.ipv4.ip_unprivileged_port_start=0"]],
  ["containers", {}, all, oldAndNew, ["--network systemd-app", "Requires=app-network.service"]],
  ["containers", { way: "pod" }, all, ["5.0", ...measured], ["BindsTo=app-pod.service"]],
  ["worked-with-host", {}, all, oldAndNew, ["--network private", "--publish 8080:8080"]],
];

const rows = promises.flatMap(([reason, given, scopes, versions, words]) =>
  scopes.flatMap((scope) => versions.map((podman) => ({ reason, given, target: { scope, podman }, words }))),
);

function reasonOf(id: ReasonId) {
  const reason = reasons.find((each) => each.id === id);
  if (reason === undefined) throw new Error(`There is no reason ${id}`);
  return reason;
}

/** A container that somebody put on the host’s network. */
const onHost = "[Container]\nContainerName=web\nImage=docker.io/library/nginx:1.27\nNetwork=host\n";

function serviceAfter(reason: ReasonId, given: Given, target: Workspace["target"]): string {
  const before: Workspace = { files: { "web.container": onHost }, active: "web.container", target };
  const { units } = servicesOf(applyReason(reasonOf(reason), before, given));
  const made = units.find(({ unit }) => unit.fileName === "web.container");
  if (made === undefined) return "";
  // Up to 5.2 some options are written with an equals sign.
  return serviceText(made.sections, behavioursOf(target.podman)).replaceAll(
    /--(network|cap-drop|cap-add|sysctl)=/g,
    "--$1 ",
  );
}

test("the reasons stand in the order of the tree", () => {
  expect(reasons.map(({ id }) => id)).toEqual(reasonIds);
});

test.each(rows)("$reason $given on $target.podman, $target.scope: the service holds $words", (row) => {
  const service = serviceAfter(row.reason, row.given, row.target);
  expect(row.words.filter((words) => !service.includes(words))).toEqual([]);
});

test("each reason has a promise for each scope", () => {
  const kept = new Set(rows.map(({ reason, target }) => `${reason} ${target.scope}`));
  expect(kept.size).toBe(reasonIds.length * all.length);
});

function told(reason: ReasonId, given: Given, target: Workspace["target"]): Consideration {
  return consider(
    reasonOf(reason),
    { files: { "web.container": onHost }, active: "web.container", target },
    given,
  );
}

function cellsAcceptedWithTunnel(scope: Scope): readonly string[] {
  const { accepts } = told("manages-network", {}, { podman: "5.8", scope }).answer;
  return accepts.flatMap(({ cells }) => cells.map(printCellReference));
}

describe("what a person is told", () => {
  it("is yes exactly where host networking is written, and then with what is accepted", () => {
    for (const { reason, given, target } of rows) {
      const { verdict, steps, accepts } = told(reason, given, target).answer;
      const isHost = steps.some((step) => step.kind === "network" && step.value === "host");
      expect({ isYes: verdict === "host", isAccepted: accepts.length > 2 }).toEqual({
        isYes: isHost,
        isAccepted: isHost,
      });
    }
  });

  it("rests on measured cells or names who says so", () => {
    for (const { reason, given, target } of rows)
      expect(told(reason, given, target).answer.evidence.at(-1)?.kind).toBe("source");
  });

  it("says with NET_ADMIN what was measured of it, for root and for users", () => {
    expect(cellsAcceptedWithTunnel("system")).toEqual(["5.8.6/rootful/private/16d"]);
    expect(cellsAcceptedWithTunnel("user")).toEqual([]);
  });

  it("speaks of the partition in QM", () => {
    const { answer } = told("host-service", {}, { podman: "5.4", scope: "qm" });
    expect(answer.because).toContain("Services of the partition");
    expect(answer.notes.join(" ")).toContain("try it in yours");
  });

  it("names what gives way", () => {
    expect(told("loopback-service", {}, { podman: "5.4", scope: "user" }).givesWay).toEqual(["Network=host"]);
  });

  it("is open while a field holds what can’t be written", () => {
    const target = { podman: "5.4", scope: "user" } as const;
    expect(told("loopback-service", { port: "http" }, target).isOpen).toBe(true);
    expect(told("many-ports", { ports: "80" }, target).isOpen).toBe(true);
    expect(told("many-ports", { ports: "80" }, { ...target, scope: "system" }).isOpen).toBe(false);
  });

  it.each([
    ["system", "/etc/systemd/system/web.socket"],
    ["user", "~/.config/systemd/user/web.socket"],
    ["qm", "/etc/qm/systemd/system/web.socket"],
  ] as const)("says where a socket goes: %s", (scope, path) => {
    const { elsewhere } = told("client-address", { way: "socket" }, { podman: "5.4", scope }).answer;
    expect(elsewhere[0]).toEqual({
      kind: "file",
      path,
      text: "[Socket]\nListenStream=8080\n\n[Install]\nWantedBy=sockets.target\n",
    });
  });
});

test("a pod takes the ports of all its members, once each", () => {
  const files = {
    "web.container": `${onHost}# Unused with this network: PublishPort=8080:80\n`,
    "db.container": "[Container]\nImage=localhost/db\nPublishPort=5432:5432\nPublishPort=8080:80\n",
  };
  const before = { files, active: "web.container", target: { podman: "5.8", scope: "system" } } as const;
  const after = applyReason(reasonOf("containers"), before, { way: "pod" });
  expect(after.files["app.pod"]).toBe("[Pod]\nPublishPort=8080:80\nPublishPort=5432:5432\n");
  expect(after.files["db.container"]).toContain(
    "Pod=app.pod\n# Unused with this network: PublishPort=5432:5432",
  );
  expect(
    applyReason(reasonOf("containers"), before, { way: "pod", members: "one" }).files["db.container"],
  ).toBe(files["db.container"]);
});
