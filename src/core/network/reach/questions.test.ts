import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lab, measured } from "../../../testing/lab.ts";
import type { Scope } from "../../settings/target.ts";
import { labModes, labScopes, measuredVersions, probeIds } from "../measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion } from "../measured/reach.ts";
import { furtherAnswer } from "./further-questions.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { furtherQuestionIds, questionIds } from "../measurement/question-ids.ts";
import type { FurtherQuestionId, QuestionId } from "../measurement/question-ids.ts";
import { reachAnswers } from "./questions.ts";

type AnyQuestion = QuestionId | FurtherQuestionId;
const allIds: readonly AnyQuestion[] = [...questionIds, ...furtherQuestionIds];
const isFurther = (id: AnyQuestion): id is FurtherQuestionId =>
  furtherQuestionIds.some((each) => each === id);

function answer(id: AnyQuestion, measurement: Measurement, scope: Scope = "system") {
  return isFurther(id) ? furtherAnswer(id, measurement, scope) : reachAnswers(measurement, scope)[id];
}

function answerOf(id: AnyQuestion, measurement: Measurement): string {
  const { verdict, note } = answer(id, measurement);
  return note === undefined ? verdict : `${verdict}, ${note}`;
}

/** For each question the probes, and what each measured row of outcomes (+ reachable, x blocked, . does not apply) means. */
const truth: Record<
  Exclude<AnyQuestion, "reached-by-containers">,
  readonly [string, Readonly<Record<string, string>>]
> = {
  "localhost-services": [
    "1 2 5b 6b",
    {
      "x x x x": "no",
      "+ + . x": "yes",
      "+ + . +": "yes",
      "x x + x": "yes, at its gateway’s address",
      ". . . .": "unknown",
    },
  ],
  "services-on-all-addresses": [
    "4 6",
    { "+ +": "yes", "x +": "yes, at host.containers.internal", "x x": "no", ". .": "unknown" },
  ],
  "abstract-sockets": ["3", { "+": "yes", x: "no", ".": "unknown" }],
  interfaces: [
    "12 12b 16",
    {
      "+ + +": "yes, changing them takes NET_ADMIN",
      "+ + x": "yes, but not change them",
      "x + x": "no, only a copy of its address",
      "x x x": "no",
      ". . .": "unknown",
    },
  ],
  "other-containers": [
    "7 8 9a 9l 9i 9k 9e",
    {
      "+ + + + + + .": "yes, by address, published or not",
      "+ + + + + + +": "yes, by address, published or not",
      "+ + + + + x .": "yes, by address, published or not",
      "+ . + + + + .": "yes, by address, published or not",
      "+ . + + + + +": "yes, by address, published or not",
      "+ + . + + + .": "yes, by address, published or not",
      "+ + . + + + +": "yes, by address, published or not",
      ". + + + + + .": "yes, by address, published or not",
      "+ x x x x x .": "partly, only on the same network",
      "+ x x x x x x": "partly, only on the same network",
      "+ . x x x x .": "partly, only on the same network",
      "+ x . x + x .": "partly, only on the same network",
      "+ + x x x x .": "partly, only on the same network",
      "+ x x + x x .": "partly, only where isolate= allows it",
      "+ x x + x + .": "partly, only where isolate= allows it",
      "+ x x + + + +": "partly, where isolate= allows it, else published ports; those of root by address",
      "+ x x x + + +": "partly, on the same network, else published ports; those of root by address",
      "+ . x x + + +": "partly, on the same network, else published ports; those of root by address",
      "+ x . x + + +": "partly, on the same network, else published ports; those of root by address",
      "+ + x x + + +": "partly, on the same network, else published ports; those of root by address",
      ". x x x + + +": "partly, only ports they publish; those of root by address",
      ". x x x x x .": "no",
      ". x x x x x x": "no",
      ". . . . . . .": "unknown",
    },
  ],
  "unpublished-ports": [
    "18 13 18b 21",
    {
      "+ + . +": "yes",
      "x x + x": "yes, at its own address",
      "x x + +": "no, unless it sets a route to the container",
      "x x x +": "no",
      "x x x x": "no",
      "x x . x": "no",
      "x x . .": "no",
      ". . . .": "unknown",
    },
  ],
  "published-port": [
    "19 18 18b 21",
    {
      "+ x + +": "yes",
      "+ x x x": "yes",
      "+ x . x": "yes",
      "x + . +": "no, PublishPort= is ignored, its own ports are open",
      "x x + x": "no, only at its own address",
      "x x + +": "no",
      "x x x +": "no",
      "x x x x": "no",
      "x x . .": "no",
      ". . . .": "unknown",
    },
  ],
  "loopback-published-port": [
    "20b 20c 18 19 21",
    {
      "x + x + +": "no, unless it sets a route to the container",
      "x + x x +": "no, unless it sets a route to the container",
      "x . + x +": "no, PublishPort= is ignored, its own ports are open",
      "x + x x x": "yes, at its own address",
      "x x x x +": "no",
      "x x x + x": "no",
      "x x x x x": "no",
      "x . x + x": "no",
      "x . x x .": "no",
      ". . . . .": "unknown",
    },
  ],
  "local-network": ["10", { "+": "yes", x: "no", ".": "unknown" }],
  internet: ["11 11c", { "+ +": "yes", "x x": "no", ". .": "unknown" }],
  "lan-multicast": ["26 26b", { "+ +": "yes", "x +": "no, it can send it", "x x": "no", ". .": "unknown" }],
  "client-address": [
    "23 12c 18 19 21",
    {
      "+ x x + +": "yes",
      "+ x x + x": "yes",
      ". + + x +": "yes",
      "x x x + x": "no",
      ". x x x .": "no, no client reaches it",
      ". x x x +": "unknown",
      ". x x x x": "unknown",
      ". . . . .": "unknown",
    },
  ],
};

const signs: Readonly<Record<string, string>> = { reachable: "+", blocked: "x", "not-applicable": "." };

const rows = measuredVersions.flatMap((podman) =>
  labScopes.flatMap((scope) =>
    labModes
      .filter((mode) => lab.reach[podman]?.[scope]?.[mode] !== undefined)
      .map((mode) => ({ podman, scope, mode })),
  ),
);

describe.each(Object.entries(truth))("%s", (name, [asked, meaning]) => {
  const id = allIds.find((each) => each === name) ?? "internet";
  const probes = asked.split(" ");

  test("follows from the cells of every version, scope and mode", () => {
    for (const { podman, scope, mode } of rows) {
      const cells = lab.reach[podman]?.[scope]?.[mode];
      const outcomes = probes.map((probe) => signs[cells?.[probe]?.outcome ?? ""]).join(" ");
      const row = { podman, scope, mode, outcomes };
      expect({ ...row, answer: answerOf(id, measured(podman, scope, mode)) }).toEqual({
        ...row,
        answer: meaning[outcomes],
      });
    }
  });

  test("names cells of that measurement only, and at least one", () => {
    for (const { podman, scope, mode } of rows) {
      const { cells } = answer(id, measured(podman, scope, mode));
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) {
        expect(cell).toMatchObject({ podman, scope, mode });
        expect(probes.includes(cell.probe)).toBe(true);
      }
    }
  });
});

test("nothing is known where nothing was measured, and no cell is named", () => {
  const withoutCells = { ...measured("5.4.2", "rootful", "host"), except: probeIds };
  for (const measurement of [{ kind: "unmeasured", why: "Nobody tried." } as const, withoutCells])
    for (const id of allIds)
      expect(answer(id, measurement)).toMatchObject({
        verdict: "unknown",
        cells: [],
        source: "lab/README.md",
      });
});

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

const measuredHost = measured("5.4.2", "rootful", "host");

function wordsIn(scope: Scope): readonly string[] {
  return questionIds.map((id) => answer(id, measuredHost, scope).asks);
}

test("the first view asks what a newcomer asks: my database, my network cards, my neighbour’s laptop, other containers", () => {
  expect(wordsIn("system")).toEqual([
    "reach this machine’s localhost: what listens only on 127.0.0.1, often a database",
    "reach services of this machine on all addresses",
    "use abstract Unix sockets of this machine",
    "see and use this machine’s network cards (interfaces)",
    "reach other containers",
    "be reached by other containers",
    "be reached by a neighbour’s laptop on the local network on ports you did not publish",
    "be reached by a neighbour’s laptop on the local network on a port you publish",
    "reach the local network",
    "reach the internet",
  ]);
});

test("in a QM partition the questions and their notes are about the partition", () => {
  expect(wordsIn("qm")).toContain("see and use the partition’s network cards (interfaces)");
  for (const id of allIds) {
    const { asks, note } = answer(id, measured("5.4.2", "rootful", "private"), "qm");
    expect(`${asks} ${note}`).not.toMatch(/this machine|the local network/);
  }
});

test("a yes is marked as opening something only where a no shuts it", () => {
  const opening = allIds.filter((id) => answer(id, measuredHost).opens);
  expect(opening).toEqual([
    "localhost-services",
    "services-on-all-addresses",
    "abstract-sockets",
    "interfaces",
    "other-containers",
    "reached-by-containers",
    "unpublished-ports",
  ]);
});

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
