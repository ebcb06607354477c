import type { Evidence } from "../../core/checks/model/finding.ts";
import type { FurtherReference } from "../../core/network/claims/points.ts";

/** What the evidence dialog is asked to show: a heading and what the statement rests on. */
export interface EvidenceRequest {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What else to say and to show; the dialog finds it. */
  readonly further?: FurtherReference;
}

export type ShowEvidence = (request: EvidenceRequest) => void;
