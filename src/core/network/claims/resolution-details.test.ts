import { describe, expect, test } from "vitest";
import { podmanVersions, scopes } from "../../podman/target.ts";
import type { PodmanVersion, Scope } from "../../podman/target.ts";
import { measurementFor } from "../measurement/measurement-for.ts";
import { holds } from "./claim.ts";
import { resolutionDetails } from "./resolution-details.ts";

function address(mode: "unset" | "private", scope: Scope, podman: PodmanVersion): string {
  return resolutionDetails(mode, { podman, scope }).address;
}

describe("what is said of the network that private turns into", () => {
  test("the address says which network it is", () => {
    expect(address("unset", "system", "5.8")).toContain("10.88.0.x");
    expect(address("unset", "user", "5.8")).toContain("a copy of this machine’s");
    expect(address("unset", "user", "4.9")).toContain("10.0.2.100");
    expect(address("private", "qm", "5.8")).toContain("10.89.0.0/16");
    expect(address("unset", "qm", "5.8")).toContain("partition’s own");
  });

  test("host.containers.internal leads a pasta container to this machine from 5.3", () => {
    expect(resolutionDetails("unset", { podman: "5.2", scope: "user" }).hostName).toContain(
      "only from Podman 5.3",
    );
    expect(resolutionDetails("unset", { podman: "5.3", scope: "user" }).hostName).toContain("answer there");
  });

  test("every sentence about reach holds in the cells of the target", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes)
        for (const kind of ["unset", "private"] as const) {
          const target = { podman, scope };
          const { hostName: sentence, cells } = resolutionDetails(kind, target);
          const held = holds({ sentence, cells }, measurementFor({ kind }, target));
          expect({ kind, target, held }).toEqual({ kind, target, held: true });
        }
  });

  test("each resolution stands on the network that its name says", () => {
    const root = { podman: "5.8", scope: "system" } as const;
    const user = { podman: "5.8", scope: "user" } as const;
    const bridge = { sentence: "bridge", cells: resolutionDetails("unset", root).cells };
    const pasta = { sentence: "pasta", cells: resolutionDetails("unset", user).cells };
    expect(holds(pasta, measurementFor({ kind: "unset" }, root))).toBe(false);
    expect(holds(bridge, measurementFor({ kind: "unset" }, user))).toBe(false);
  });
});
