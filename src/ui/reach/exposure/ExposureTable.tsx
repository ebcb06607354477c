import { capitalized } from "../../../core/english/capitalized.ts";
import type { FileExposure } from "../../../core/surroundings/exposure-of-file.ts";
import type { Access } from "../../../core/network/exposure/access.ts";
import type { PortExposure } from "../../../core/network/exposure/exposure.ts";
import { printCellReference } from "../../../core/network/measurement/print-cell-reference.ts";
import type { EvidenceRequest, ShowEvidence } from "../../evidence/evidence.ts";
import { EvidenceLink } from "../../evidence/EvidenceLink.tsx";
import { verdictWords } from "../verdict-words.ts";
import { VerdictIcon } from "../VerdictIcon.tsx";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";
import { Shown } from "../../parts/Shown.tsx";

interface ExposureTableProps {
  readonly exposure: FileExposure;
  readonly labelledBy: string;
  readonly showEvidence: ShowEvidence;
}

/** The same in rows: for each port who can connect and at which address, with the cells of the port. */
export function ExposureTable({ exposure, labelledBy, showEvidence }: ExposureTableProps) {
  const { ports, clients, notes } = exposure;
  const wordsOf = (access: Access) => {
    const words = clients.find(({ client }) => client === access.client)?.words ?? "";
    return capitalized(words);
  };
  return (
    <table className="exposure-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Can connect</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      {ports.map((port) => (
        <tbody key={port.title}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <Shown text={port.title} />{" "}
              <EvidenceLink
                about={visibleText(port.title)}
                show={() => showEvidence(evidenceOf(port, notes, exposure))}
              />
            </th>
          </tr>
          {port.accesses.map((access) => (
            <tr key={access.client}>
              <th scope="row">{wordsOf(access)}</th>
              <td>
                <span className="word">
                  <VerdictIcon verdict={access.verdict} />
                  {verdictWords[access.verdict]}
                </span>
              </td>
              <td>
                <Shown text={access.at ?? access.note ?? (access.source === undefined ? "–" : "")} />
                {access.source !== undefined && (
                  <small>
                    {" "}
                    {access.verdict === "unknown" ? "See" : "Not measured; stated in"} {access.source}.
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The cells of all rows of a port and of what is said beside it, each once, and the documents. */
function evidenceOf(
  { title, accesses }: PortExposure,
  notes: FileExposure["notes"],
  { measurement }: FileExposure,
): EvidenceRequest {
  const parts = [...accesses, ...notes];
  const cells = parts.flatMap((part) => part.cells);
  const once = new Map(cells.map((cell) => [printCellReference(cell), cell]));
  const sources = new Set(parts.flatMap(({ source }) => source ?? []));
  return {
    title: `${title}: who can connect?`,
    sentences: measurement.kind === "unmeasured" ? [measurement.why] : measurement.caveats,
    evidence: [
      { kind: "cells", cells: [...once.values()] },
      ...[...sources].map((name) => ({ kind: "source", name }) as const),
    ],
  };
}
