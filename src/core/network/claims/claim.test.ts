import { describe, expect, test } from "vitest";
import { cellsOf, holds } from "./claim.ts";
import type { ClaimedCell } from "./claim.ts";
import { printCellReference } from "../measurement/print-cell-reference.ts";
import type { Measurement } from "../measurement/measurement.ts";

const privateRootful: Measurement = {
  kind: "measured",
  podman: "5.4.2",
  scope: "rootful",
  mode: "private",
  caveats: [],
  except: [],
};

const claim = (...cells: readonly ClaimedCell[]) => ({ sentence: "A sentence.", cells });

describe("a claim holds", () => {
  test("when each of its cells has the outcome that it needs", () => {
    expect(
      holds(claim({ probe: "4", outcome: "reachable" }, { probe: "1", outcome: "blocked" }), privateRootful),
    ).toBe(true);
  });

  test("not when one of them has another", () => {
    expect(
      holds(
        claim({ probe: "4", outcome: "reachable" }, { probe: "1", outcome: "reachable" }),
        privateRootful,
      ),
    ).toBe(false);
  });

  test("not without cells", () => {
    expect(holds(claim(), privateRootful)).toBe(false);
  });

  test("not where nothing was measured", () => {
    const unmeasured: Measurement = { kind: "unmeasured", why: "Nobody tried." };
    expect(holds(claim({ probe: "4", outcome: "reachable" }), unmeasured)).toBe(false);
    expect(holds(claim({ probe: "4", outcome: "not-measured" }), unmeasured)).toBe(false);
  });

  test("not on a cell that the target does not share", () => {
    const except: Measurement = { ...privateRootful, except: ["4"] };
    expect(holds(claim({ probe: "4", outcome: "reachable" }), except)).toBe(false);
    expect(holds(claim({ probe: "4", outcome: "not-measured" }), except)).toBe(false);
    expect(cellsOf(claim({ probe: "4", outcome: "reachable" }), except)).toEqual([]);
  });

  test("on cells of another mode of the same version and scope, where it says so", () => {
    const ofHost = claim({ probe: "1", outcome: "reachable", mode: "host" });
    expect(holds(ofHost, privateRootful)).toBe(true);
    expect(cellsOf(ofHost, privateRootful).map(printCellReference)).toEqual(["5.4.2/rootful/host/1"]);
  });
});

test("a claim names the cells it rests on", () => {
  const cells = cellsOf(
    claim({ probe: "4", outcome: "reachable" }, { probe: "1", outcome: "blocked" }),
    privateRootful,
  );
  expect(cells.map(printCellReference)).toEqual(["5.4.2/rootful/private/4", "5.4.2/rootful/private/1"]);
});
