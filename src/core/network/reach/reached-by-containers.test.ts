import { describe, expect, test } from "vitest";
import { measured } from "../../../testing/lab.ts";
import { answer, answerOf } from "../../../testing/reach-answers.ts";
import type { LabMode, LabScope, MeasuredVersion } from "../measured/reach.ts";

describe("who of other containers reaches it, which takes cells of the modes that ask", () => {
  test.each<[MeasuredVersion, LabScope, LabMode, string]>([
    ["5.8.6", "rootful", "unset", "yes, by address, published or not"],
    ["6.1.1", "rootful", "bridge", "partly, only on the same network"],
    ["5.8.6", "rootful", "named", "yes, by address, published or not"],
    ["6.1.1", "rootful", "named", "partly, only on the same network"],
    ["6.1.1", "rootless", "named", "partly, on the same network, else published ports"],
    ["5.8.6", "rootful", "isolate", "partly, where isolate= allows it, else published ports"],
    ["6.1.1", "rootful", "isolate-false", "partly, only where isolate= allows it"],
    ["5.8.6", "rootful", "isolate-strict", "partly, only on the same network"],
    ["5.8.6", "rootful", "internal", "partly, only on the same network"],
    ["5.8.6", "rootless", "internal", "partly, on the same network, else published ports"],
    ["5.8.6", "rootless", "pasta", "partly, only ports you publish"],
    ["5.8.6", "rootless", "pod", "partly, on the same network, else published ports"],
    ["5.8.6", "rootful", "macvlan", "partly, on the same network; from others not measured"],
    ["5.8.6", "rootful", "none", "no"],
    ["5.8.6", "rootful", "host", "yes"],
    ["6.1.1", "rootless", "host", "yes, at host.containers.internal"],
    ["6.1.1", "rootful", "slirp4netns", "unknown"],
  ])("Podman %s, %s, %s: %s", (podman, scope, mode, expected) => {
    expect(answerOf("reached-by-containers", measured(podman, scope, mode))).toBe(expected);
  });

  test("its cells say in which mode they were measured", () => {
    const { cells } = answer("reached-by-containers", measured("6.1.1", "rootful", "isolate-false"));
    expect(cells).toContainEqual({ podman: "6.1.1", scope: "rootful", mode: "isolate", probe: "9l" });
  });
});
