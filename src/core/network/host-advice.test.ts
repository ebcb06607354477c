import { describe, expect, it } from "vitest";
import { podmanVersions, scopes } from "../settings/target.ts";
import { hostAdvice } from "./host-advice.ts";

describe("do I need host?", () => {
  it("is answered for every release and scope, and ends with what host is for", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes) {
        const advice = hostAdvice({ podman, scope });
        expect(advice.length).toBeGreaterThanOrEqual(3);
        expect(advice.at(-1)?.answer).toMatch(/^Then host is right/);
      }
  });

  it("opens one port of localhost to a user’s container, which root can’t have", () => {
    const ofUser = hostAdvice({ podman: "5.4", scope: "user" });
    const ofRoot = hostAdvice({ podman: "5.4", scope: "system" });
    expect(ofUser.some(({ answer }) => answer.includes("pasta:-T"))).toBe(true);
    expect(ofRoot.some(({ answer }) => answer.includes("pasta:-T"))).toBe(false);
  });

  it("says nothing about host.containers.internal where that was not measured", () => {
    const reasons = hostAdvice({ podman: "5.1", scope: "user" }).map(({ answer }) => answer);
    expect(reasons.some((answer) => answer.includes("host.containers.internal"))).toBe(false);
  });

  it("speaks of the partition in QM", () => {
    expect(hostAdvice({ podman: "5.4", scope: "qm" }).some(({ reason }) => /this machine/.test(reason))).toBe(
      false,
    );
  });
});
