import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detailsIn, loadDetailRows } from "./cell-details.ts";
import { measuredRuns } from "../measured/details/runs.ts";
import { labModes, labScopes, measuredVersions, probeIds } from "../measured/reach.ts";
import { modeTitles, probeTitles } from "../measured/details/titles.ts";
import { cellAt } from "./cell.ts";
import { printCellReference } from "./print-cell-reference.ts";

interface LabCell {
  readonly outcome: string;
  readonly how?: string;
  readonly detail?: string;
  readonly control?: string;
  readonly source_seen?: string;
}
interface Lab {
  readonly runs: Record<string, { versions: Record<string, unknown> }>;
  readonly probes: Record<string, { title: string }>;
  readonly modes: Record<string, { title: string; quadlet: string; podman: string }>;
  readonly reach: Record<string, Record<string, Record<string, Record<string, LabCell>>>>;
}

const lab: Lab = JSON.parse(
  readFileSync(new URL("../../../../lab/reachability.json", import.meta.url), "utf8"),
);

const references = measuredVersions.flatMap((podman) =>
  labScopes.flatMap((scope) =>
    labModes.flatMap((mode) => probeIds.map((probe) => ({ podman, scope, mode, probe }))),
  ),
);

describe("the shipped cells are those of the lab", () => {
  test("names of versions, scopes, modes and probes", () => {
    expect(measuredVersions).toEqual(Object.keys(lab.reach));
    for (const version of measuredVersions) expect(Object.keys(lab.reach[version] ?? {})).toEqual(labScopes);
    expect(labModes).toEqual(Object.keys(lab.modes));
    expect(probeIds.toSorted()).toEqual(Object.keys(lab.probes).toSorted());
  });

  test("each outcome, and how a connection was blocked", () => {
    let measured = 0;
    for (const reference of references) {
      const { podman, scope, mode, probe } = reference;
      const source = lab.reach[podman]?.[scope]?.[mode]?.[probe];
      const { outcome, how } = source ?? { outcome: "not-measured" };
      const expected = how === undefined ? { outcome } : { outcome, how };
      expect({ reference, cell: cellAt(reference) }).toEqual({ reference, cell: expected });
      if (source !== undefined) measured++;
    }
    expect(measured).toBe(
      Object.values(lab.reach)
        .flatMap((scopes) => Object.values(scopes).flatMap((modes) => Object.values(modes)))
        .reduce((cells, mode) => cells + Object.keys(mode).length, 0),
    );
  });

  test.each(measuredVersions.flatMap((podman) => labScopes.map((scope) => ({ podman, scope }))))(
    "each detail, control and address seen of $podman $scope",
    async ({ podman, scope }) => {
      const rows = await loadDetailRows(podman, scope);
      for (const reference of references.filter((each) => each.podman === podman && each.scope === scope)) {
        const source = lab.reach[podman]?.[scope]?.[reference.mode]?.[reference.probe];
        expect({ reference, ...detailsIn(rows, reference) }).toEqual({
          reference,
          detail: source?.detail,
          control: source?.control,
          sourceSeen: source?.source_seen,
        });
      }
    },
  );

  test("titles of probes and modes", () => {
    for (const probe of probeIds) expect(probeTitles[probe]).toBe(lab.probes[probe]?.title);
    expect(modeTitles).toEqual(lab.modes);
  });

  test("the programs that ran", () => {
    for (const version of measuredVersions)
      expect(lab.runs[version]?.versions).toMatchObject(measuredRuns[version]);
    expect(Object.keys(measuredRuns["5.4.2"])).toEqual(["podman", "netavark", "pasta", "kernel"]);
  });
});

test("a cell is named as the lab’s results are laid out", () => {
  expect(printCellReference({ podman: "5.4.2", scope: "rootful", mode: "private", probe: "4" })).toBe(
    "5.4.2/rootful/private/4",
  );
});
