import { describe, expect, it, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import { effectiveNetwork } from "../podman/network-modes/effective-network.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { portLines } from "../network/ports/published-ports.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { accountOf } from "./account.ts";
import { applyPreset, measuresOf, missingOf } from "./apply-measures.ts";
import type { Hardened } from "./measure.ts";
import { measures } from "./measures.ts";

const plain = "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n";
const usual: Target = { podman: "5.8", scope: "system" };

function hardened(text: string, target: Target = usual): Hardened {
  const document = parseUnitFile(text);
  const mode = readNetworkMode(document);
  const network = effectiveNetwork(mode, target.scope);
  return { document, target, network, ports: portLines(document), isInPod: mode.kind === "pod" };
}

function apply(preset: "careful" | "strict", text: string, target = usual): string {
  const { document, ...container } = hardened(text, target);
  return applyChanges(text, applyPreset(preset, container)(document));
}

test("careful writes what most programs don’t notice", () => {
  expect(apply("careful", plain)).toBe(
    "[Container]\nImage=quay.io/example/app:1\nPublishPort=127.0.0.1:8080:80\nNoNewPrivileges=true\nPidsLimit=256\n",
  );
});

test("strict writes all of it", () => {
  const text = apply("strict", plain);
  for (const line of [
    "NoNewPrivileges=true",
    "DropCapability=all",
    "ReadOnly=true",
    "UserNS=auto",
    "MemoryMax=1G",
  ])
    expect(text.split("\n")).toContain(line);
  expect(missingOf("strict", hardened(text))).toEqual([]);
});

test("what is on already stays as it is written", () => {
  const text =
    "[Container]\nImage=quay.io/example/app:1\nNoNewPrivileges=yes\nPidsLimit=100\nPublishPort=[::1]:8080:80\n";
  expect(apply("careful", text)).toBe(text);
});

test("a release without the key is not given it", () => {
  expect(apply("careful", plain, { podman: "4.6", scope: "system" })).not.toContain("PidsLimit");
});

test("a host container gets no user namespace, since it could not open low ports, and no ports", () => {
  const text = "[Container]\nImage=quay.io/example/app:1\nNetwork=host\nPublishPort=8080:80\n";
  expect(apply("strict", text)).not.toContain("UserNS");
  expect(apply("strict", text)).toContain("\nPublishPort=8080:80\n");
});

describe.each(measures)("$id", (measure) => {
  it("is on once it is turned on, and gives the same text when it is turned off", () => {
    const container = hardened(plain);
    const text = applyChanges(plain, measure.turnOn(container));
    expect(measure.isOn(container)).toBe(false);
    expect(measure.isOn(hardened(text))).toBe(true);
    const off = measure.turnOff?.(hardened(text));
    expect(off === undefined ? plain : applyChanges(text, off)).toBe(plain);
  });

  it("says which lines it writes", () => {
    const text = applyChanges(plain, measure.turnOn(hardened(plain)));
    for (const line of measure.lines(hardened(plain))) expect(text).toContain(`${line}\n`);
  });
});

test("strict has what careful has", () => {
  expect(measuresOf("strict")).toEqual(expect.arrayContaining([...measuresOf("careful")]));
});

test.each(["system", "user", "qm"] as const)(
  "a strict file is free of errors and dangers for %s",
  (scope) => {
    const target: Target = { podman: "5.8", scope };
    const text = apply(
      "strict",
      "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n",
      target,
    );
    const findings = findingsIn({ files: { "web.container": text }, target });
    expect(findings.filter(({ severity }) => severity === "error" || severity === "danger")).toEqual([]);
  },
);

describe("the account", () => {
  it("says nothing of a plain file", () => {
    expect(accountOf(hardened("[Container]\nImage=quay.io/example/app:1\n"))).toEqual({
      beyond: [],
      below: [],
    });
  });

  it.each([
    ["Network=host", "It shares the network of this machine."],
    ["AddCapability=NET_ADMIN", "Its root has more rights than usual: NET_ADMIN."],
    ["PodmanArgs=--privileged", "It is privileged: nothing but its namespaces holds its root in."],
    ["Volume=/etc:/host/etc", "It can change files of this machine: /etc."],
    ["PublishPort=8080:80", "The local network can connect to a published port."],
  ])("%s is beyond the defaults", (line, sentence) => {
    expect(accountOf(hardened(`[Container]\n${line}\n`)).beyond).toEqual([sentence]);
  });

  it.each([
    ["Volume=/etc:/host/etc:ro"],
    ["Volume=data:/data"],
    ["Volume=/data"],
    ["PublishPort=127.0.0.1:8080:80"],
    ["PodmanArgs=--privileged=false"],
  ])("%s is not", (line) => {
    expect(accountOf(hardened(`[Container]\n${line}\n`)).beyond).toEqual([]);
  });

  it.each([
    ["DropCapability=all", "Its root lacks capabilities: all."],
    ["User=1000", "Its program runs as 1000, not as root."],
    ["Network=none", "It has no network."],
  ])("%s is below them", (line, sentence) => {
    expect(accountOf(hardened(`[Container]\n${line}\n`)).below).toEqual([sentence]);
  });
});
