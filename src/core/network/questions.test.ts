import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lab, measured } from "../../testing/lab.ts";
import type { Scope } from "../settings/target.ts";
import { labModes, labScopes, measuredVersions, probeIds } from "./measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion } from "./measured/reach.ts";
import type { Measurement } from "./measurement.ts";
import { questionIds, reachAnswers } from "./questions.ts";
import type { QuestionId } from "./questions.ts";

function answerOf(id: QuestionId, measurement: Measurement): string {
  const { verdict, note } = reachAnswers(measurement, "system")[id];
  return note === undefined ? verdict : `${verdict}, ${note}`;
}

/** For each question the probes, and what each measured row of outcomes (+ reachable, x blocked, . does not apply) means. */
const truth: Record<QuestionId, readonly [string, Readonly<Record<string, string>>]> = {
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
      "+ x x + + + +": "partly, where isolate= allows it, else published ports; root’s by address",
      "+ x x x + + +": "partly, on the same network, else published ports; root’s by address",
      "+ . x x + + +": "partly, on the same network, else published ports; root’s by address",
      "+ x . x + + +": "partly, on the same network, else published ports; root’s by address",
      "+ + x x + + +": "partly, on the same network, else published ports; root’s by address",
      ". x x x + + +": "partly, only ports they publish; root’s by address",
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
      "x x + +": "no, not at this machine’s addresses",
      "x x x +": "no",
      "x x x x": "no",
      "x x . x": "no",
      "x x . .": "no",
      ". . . .": "unknown",
    },
  ],
  "published-port": [
    "19 18",
    { "+ x": "yes", "x +": "no, PublishPort= is ignored", "x x": "no", ". .": "unknown" },
  ],
  "loopback-published-port": [
    "20b 20c 18 19 21",
    {
      "x + x + +": "no, not at this machine’s addresses",
      "x + x x +": "no, not at this machine’s addresses",
      "x . + x +": "no, PublishPort= is ignored",
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

describe.each(questionIds)("%s", (id) => {
  const [asked, meaning] = truth[id];
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
      const { cells } = reachAnswers(measured(podman, scope, mode), "system")[id];
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
    for (const answer of Object.values(reachAnswers(measurement, "system")))
      expect(answer).toMatchObject({ verdict: "unknown", cells: [] });
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
        "no, not at this machine’s addresses",
        "yes",
        "no, not at this machine’s addresses",
        "yes",
        "yes",
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
        "no, not at this machine’s addresses",
        "yes",
        "no, not at this machine’s addresses",
        "yes",
        "yes",
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
        "partly, only ports they publish; root’s by address",
        "no",
        "yes",
        "no",
        "yes",
        "yes",
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
        "no, PublishPort= is ignored",
        "no, PublishPort= is ignored",
        "yes",
        "yes",
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
        "partly, on the same network, else published ports; root’s by address",
        "yes",
        "no, PublishPort= is ignored",
        "no, PublishPort= is ignored",
        "yes",
        "yes",
        "yes",
        "yes",
      ],
    ],
  ])("%s", (_name, mode, scope, versions, answers) => {
    for (const podman of versions)
      expect(questionIds.map((id) => answerOf(id, measured(podman, scope, mode)))).toEqual(answers);
  });
});

test("the server of a host container does see the client’s address, as the lab’s answer at probe 18 shows", () => {
  const seen: Record<
    string,
    Record<string, Record<string, Record<string, { source_seen?: string }>>>
  > = JSON.parse(readFileSync(new URL("../../../lab/reachability.json", import.meta.url), "utf8")).reach;
  for (const podman of measuredVersions)
    for (const scope of labScopes)
      expect(seen[podman]?.[scope]?.["host"]?.["18"]?.source_seen).toBe("203.0.113.20");
});

const measuredHost = measured("5.4.2", "rootful", "host");

function essentialIn(scope: Scope): readonly string[] {
  const answers = Object.values(reachAnswers(measuredHost, scope));
  return answers.filter(({ essential }) => essential).map(({ asks }) => asks);
}

test("the first view asks about localhost, addresses, sockets, interfaces, containers, open ports and the way out", () => {
  expect(essentialIn("system")).toEqual([
    "reach services bound only to 127.0.0.1",
    "reach services of this machine on all addresses",
    "use abstract Unix sockets of this machine",
    "see and use this machine’s interfaces",
    "reach other containers",
    "be reached on ports you did not publish",
    "reach the local network",
    "reach the internet",
  ]);
});

test("in a QM partition the questions and their notes are about the partition", () => {
  expect(essentialIn("qm")).toContain("see and use the partition’s interfaces");
  const answers = reachAnswers(measured("5.4.2", "rootful", "private"), "qm");
  expect(answers["unpublished-ports"].note).toBe("not at the partition’s addresses");
  for (const { asks, note } of Object.values(answers)) expect(`${asks} ${note}`).not.toMatch(/this machine/);
});

test("a yes is marked as opening something only where a no shuts it", () => {
  const opening = questionIds.filter((id) => reachAnswers(measuredHost, "system")[id].opens);
  expect(opening).toEqual([
    "localhost-services",
    "services-on-all-addresses",
    "abstract-sockets",
    "interfaces",
    "other-containers",
    "unpublished-ports",
  ]);
});
