import { describe, expect, test } from "vitest";
import type { PodmanVersion, Scope } from "../../podman/target.ts";
import { insideRows } from "./inside-rows.ts";

const rowsOf = (podman: PodmanVersion, scope: Scope, mode: "unset" | "private" = "private") =>
  Object.fromEntries(
    (insideRows(mode, { podman, scope })?.rows ?? []).map(({ term, seen, meaning }) => [
      term,
      `${seen}: ${meaning}`,
    ]),
  );

describe("what a private container saw of its network", () => {
  test("a bridge for root: an address of its own, and this machine as the gateway", () => {
    expect(rowsOf("5.8", "system")).toEqual({
      Address:
        "10.88.0.9 on eth0: an address of its own on Podman’s default network; each container gets another",
      Gateway: "10.88.0.1: this machine’s end of that network",
      "Name server": "203.0.113.1: the name server of the local network, as this machine has it",
      "host.containers.internal": "10.88.0.1: the gateway again: this machine",
    });
  });

  test("pasta for a user: copies of this machine’s addresses", () => {
    const rows = rowsOf("6.1", "user", "unset");
    expect(rows["Addresses"]).toContain("203.0.113.10, 2001:db8:1::10 on lan0: copies of this machine’s");
    expect(rows["Name servers"]).toContain("169.254.1.1, 203.0.113.1: first pasta");
    expect(rows["host.containers.internal"]).toContain("169.254.1.2");
  });

  test("slirp4netns for a user of Podman 4", () => {
    expect(rowsOf("4.9", "user")["Addresses"]).toContain("10.0.2.100");
    expect(rowsOf("4.9", "user")["Gateway"]).toContain("10.0.2.2");
  });

  test("where the name of the machine leads is left out before Podman 5.3, which changed it", () => {
    expect(rowsOf("5.2", "user")).not.toHaveProperty(["host.containers.internal"]);
    expect(rowsOf("5.3", "user")).toHaveProperty(["host.containers.internal"]);
  });

  test("in a QM partition the line decides: without it there is no network of its own", () => {
    expect(insideRows("unset", { podman: "5.8", scope: "qm" })).toBeUndefined();
    expect(rowsOf("5.8", "qm")["Gateway"]).toContain("10.88.0.1");
  });

  test("the release that was looked at is named", () => {
    expect(insideRows("private", { podman: "5.6", scope: "system" })?.podman).toBe("5.4.2");
  });
});
