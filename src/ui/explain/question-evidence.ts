import type { Measurement } from "../../core/network/measurement.ts";
import type { ReachAnswer } from "../../core/network/questions.ts";
import type { EvidenceRequest } from "./evidence.ts";

export const verdictWords: Readonly<Record<ReachAnswer["verdict"], string>> = {
  yes: "yes",
  no: "no",
  partly: "partly",
  unknown: "not measured",
};

/** What the evidence dialog shows for an answer: the question, the answer in words, and the cells that give it. */
export function evidenceOf(answer: ReachAnswer, measurement: Measurement, mode: string): EvidenceRequest {
  const note = answer.note === undefined ? "" : ` (${answer.note})`;
  return {
    title: `Can it ${answer.asks}?`,
    sentences: [
      measurement.kind === "unmeasured"
        ? measurement.why
        : `${mode}: ${verdictWords[answer.verdict]}${note}. This is what was tried and seen.`,
    ],
    evidence: [{ kind: "cells", cells: answer.cells }],
  };
}
