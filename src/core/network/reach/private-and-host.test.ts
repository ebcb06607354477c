import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measured } from "../../../testing/lab.ts";
import { allIds, answerOf } from "../../../testing/reach-answers.ts";
import { labScopes, measuredVersions } from "../measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion } from "../measured/reach.ts";

const allVersions = ["5.4.2", "5.8.6", "6.1.1"] as const;

describe("what the table says of private and host", () => {
  test.each<[string, LabMode, LabScope, readonly MeasuredVersion[], readonly string[]]>([
    [
      "private of root up to 5.8",
      "private",
      "rootful",
      ["5.4.2", "5.8.6"],
      [
        "no",
        "yes",
        "no",
        "no",
        "yes, by address, published or not",
        "yes, by address, published or not",
        "no, unless it sets a route to the container",
        "yes",
        "yes",
        "yes",
        "no, unless it sets a route to the container",
        "no",
        "yes",
      ],
    ],
    [
      "private of root from 6.0",
      "private",
      "rootful",
      ["6.1.1"],
      [
        "no",
        "yes",
        "no",
        "no",
        "partly, only on the same network",
        "partly, only on the same network",
        "no, unless it sets a route to the container",
        "yes",
        "yes",
        "yes",
        "no, unless it sets a route to the container",
        "no",
        "yes",
      ],
    ],
    [
      "private of a user",
      "private",
      "rootless",
      allVersions,
      [
        "no",
        "yes, at host.containers.internal",
        "no",
        "no, only a copy of its address",
        "partly, only ports they publish; those of root by address",
        "partly, only ports you publish",
        "no",
        "yes",
        "yes",
        "yes",
        "no",
        "no, it can send it",
        "yes",
      ],
    ],
    [
      "host of root",
      "host",
      "rootful",
      allVersions,
      [
        "yes",
        "yes",
        "yes",
        "yes, changing them takes NET_ADMIN",
        "yes, by address, published or not",
        "yes",
        "yes",
        "no, PublishPort= is ignored, its own ports are open",
        "yes",
        "yes",
        "no, PublishPort= is ignored, its own ports are open",
        "yes",
        "yes",
      ],
    ],
    [
      "host of a user",
      "host",
      "rootless",
      allVersions,
      [
        "yes",
        "yes",
        "yes",
        "yes, but not change them",
        "partly, on the same network, else published ports; those of root by address",
        "yes, at host.containers.internal",
        "yes",
        "no, PublishPort= is ignored, its own ports are open",
        "yes",
        "yes",
        "no, PublishPort= is ignored, its own ports are open",
        "yes",
        "yes",
      ],
    ],
  ])("%s", (_name, mode, scope, versions, answers) => {
    for (const podman of versions)
      expect(allIds.map((id) => answerOf(id, measured(podman, scope, mode)))).toEqual(answers);
  });
});

test("the server of a host container does see the client’s address, as the lab’s answer at probe 18 shows", () => {
  const seen: Record<
    string,
    Record<string, Record<string, Record<string, { source_seen?: string }>>>
  > = JSON.parse(readFileSync(new URL("../../../../lab/reachability.json", import.meta.url), "utf8")).reach;
  for (const podman of measuredVersions)
    for (const scope of labScopes)
      expect(seen[podman]?.[scope]?.["host"]?.["18"]?.source_seen).toBe("203.0.113.20");
});
