import type { Evidence } from "../../core/checks/finding.ts";

/** What the evidence dialog is asked to show: a heading and what the statement rests on. */
export interface EvidenceRequest {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly evidence: readonly Evidence[];
}

export type ShowEvidence = (request: EvidenceRequest) => void;
