import { describe, expect, test } from "vitest";
import { lab, measured } from "../../../testing/lab.ts";
import { allIds, answer, answerOf } from "../../../testing/reach-answers.ts";
import type { AnyQuestion } from "../../../testing/reach-answers.ts";
import { labModes, labScopes, measuredVersions, probeIds } from "../measured/reach.ts";

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
