import { capitalized } from "../../core/english/capitalized.ts";
import { useEffect, useState } from "react";
import type { Evidence } from "../../core/checks/model/finding.ts";
import { detailsIn, loadDetailRows } from "../../core/network/measurement/cell-details.ts";
import type { CellDetails } from "../../core/network/measurement/cell-details.ts";
import { cellAt } from "../../core/network/measurement/cell.ts";
import { printCellReference } from "../../core/network/measurement/print-cell-reference.ts";
import type { Cell, CellReference } from "../../core/network/measurement/cell.ts";
import { measuredRuns } from "../../core/network/measured/details/runs.ts";

interface LoadedCell {
  readonly reference: CellReference;
  readonly title: string;
  readonly podmanOption: string;
  readonly details: CellDetails;
}

/**
 * What was tried, what was seen and what shows that the test itself worked, for each cell of an evidence. It is loaded
 * anew for another evidence only: the list has to be the same one at each redraw.
 */
export function CellList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const [loaded, setLoaded] = useState<readonly LoadedCell[] | "failed">();
  useEffect(() => {
    let isWanted = true;
    const show = (result: readonly LoadedCell[] | "failed") => {
      if (isWanted) setLoaded(result);
    };
    loadCells(cellsOf(evidence)).then(show, () => show("failed"));
    return () => {
      isWanted = false;
    };
  }, [evidence]);
  if (loaded === "failed") return <p className="problem">The details could not be loaded.</p>;
  if (!loaded) return <p className="hint">Loading what was seen…</p>;
  return (
    <>
      {loaded.map((cell) => (
        <CellCard key={printCellReference(cell.reference)} cell={cell} />
      ))}
      <Machines cells={loaded.map(({ reference }) => reference)} />
    </>
  );
}

/** The measured cells that an evidence rests on. */
function cellsOf(evidence: readonly Evidence[]): readonly CellReference[] {
  return evidence.flatMap((item) => (item.kind === "cells" ? item.cells : []));
}

async function loadCells(cells: readonly CellReference[]): Promise<readonly LoadedCell[]> {
  const { probeTitles, modeTitles } = await import("../../core/network/measured/details/titles.ts");
  return Promise.all(
    cells.map(async (reference) => ({
      reference,
      title: probeTitles[reference.probe],
      podmanOption: modeTitles[reference.mode].podman,
      details: detailsIn(await loadDetailRows(reference.podman, reference.scope), reference),
    })),
  );
}

const howWords: Readonly<Record<NonNullable<Cell["how"]>, string>> = {
  refused: "refused: a network stack without that service answered",
  timeout: "no answer in time",
  unreachable: "no route",
  "no-name": "the name does not resolve",
  silent: "the connection opened and nothing answered",
  elsewhere: "another server answered",
};

const outcomeWords: Readonly<Record<Cell["outcome"], string>> = {
  reachable: "Yes",
  blocked: "No",
  "not-applicable": "Does not apply",
  "not-measured": "Not measured",
};

function CellCard({ cell }: { readonly cell: LoadedCell }) {
  const { reference, title, podmanOption, details } = cell;
  const { outcome, how } = cellAt(reference);
  return (
    <section className="cell">
      <h3>{capitalized(title)}</h3>
      <dl>
        <dt>Result</dt>
        <dd>
          {outcomeWords[outcome]}
          {how && ` (${howWords[how]})`}
        </dd>
        <dt>Seen</dt>
        <dd>{details.detail ?? "–"}</dd>
        {details.control && (
          <>
            <dt>Control</dt>
            <dd>{details.control}</dd>
          </>
        )}
        <dt>Container</dt>
        <dd>
          <code>podman run {podmanOption}</code>
          {podmanOption === "" && " without a network option"}, as{" "}
          {reference.scope === "rootful" ? "root" : "a user"}
        </dd>
        <dt>Cell</dt>
        <dd>
          <code>{printCellReference(reference)}</code>
        </dd>
      </dl>
    </section>
  );
}

function Machines({ cells }: { readonly cells: readonly CellReference[] }) {
  const versions = [...new Set(cells.map(({ podman }) => podman))];
  return versions.map((version) => {
    const { podman, netavark, pasta, kernel } = measuredRuns[version];
    return (
      <p key={version} className="hint">
        Measured on a machine of its own with Podman {podman}, {netavark}, {pasta}, Linux {kernel}. “Host” in
        these words is this machine, “LAN peer” a neighbour on the local network. The lab is in the folder{" "}
        <code>lab</code> of the source.
      </p>
    );
  });
}
