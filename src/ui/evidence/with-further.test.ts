import { expect, test } from "vitest";
import { printCellReference } from "../../core/network/measurement/print-cell-reference.ts";
import type { CellReference } from "../../core/network/measurement/cell.ts";
import { withFurther } from "./with-further.ts";

const cell = (probe: CellReference["probe"]): CellReference => ({
  podman: "5.4.2",
  scope: "rootful",
  mode: "host",
  probe,
});
const measurement = {
  kind: "measured",
  podman: "5.4.2",
  scope: "rootful",
  mode: "host",
  caveats: [],
  except: [],
} as const;

test("the dialog also says what else is true of a point, and shows each cell once", () => {
  const { sentences, evidence } = withFurther({
    title: "Every port it opens is open at once",
    sentences: ["A port is open at once."],
    evidence: [{ kind: "cells", cells: [cell("18"), cell("24")] }],
    further: { claims: "host-open-ports", measurement, scope: "qm" },
  });
  expect(sentences).toEqual([
    "A port is open at once.",
    "A firewall in the partition that drops incoming packets stops it.",
    "Podman ignores PublishPort= here.",
  ]);
  const shown = evidence.flatMap((item) => (item.kind === "cells" ? item.cells : []));
  expect(shown.map(printCellReference)).toEqual(
    ["18", "24", "19", "19c", "20"].map((probe) => `5.4.2/rootful/host/${probe}`),
  );
});

test("a request without further claims is shown as it is", () => {
  const request = { title: "No image is named", sentences: ["Why."], evidence: [] };
  expect(withFurther(request)).toBe(request);
});
