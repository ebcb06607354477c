import { furtherTo } from "../../core/network/claims/further-claims.ts";
import { printCellReference } from "../../core/network/measurement/print-cell-reference.ts";
import type { EvidenceRequest } from "./evidence.ts";

/** Adds to a request what else is known of its point, each cell once. A request without one stays as it is. */
export function withFurther(request: EvidenceRequest): EvidenceRequest {
  if (request.further === undefined) return request;
  const { sentences, cells } = furtherTo(request.further);
  const known = request.evidence.flatMap((item) => (item.kind === "cells" ? item.cells : []));
  const all = [...new Map([...known, ...cells].map((each) => [printCellReference(each), each])).values()];
  return {
    ...request,
    sentences: [...request.sentences, ...sentences],
    evidence: [...request.evidence.filter(({ kind }) => kind !== "cells"), { kind: "cells", cells: all }],
  };
}
