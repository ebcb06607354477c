import type { Measurement } from "../../core/network/measurement/measurement.ts";
import { choiceLabels } from "../../core/podman/network-modes/choice-labels.ts";
import type { NetworkMode } from "../../core/podman/network-modes/network-mode.ts";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import type { EvidenceRequest } from "../evidence/evidence.ts";
import { verdictWords } from "./verdict-words.ts";

/** What the evidence dialog shows for an answer: the question, the answer in words, and what gives it. */
export function evidenceOf(
  answer: ReachAnswer,
  measurement: Measurement,
  network: NetworkMode | string,
): EvidenceRequest {
  const { asks, verdict, note, cells, source } = answer;
  const name = typeof network === "string" ? network : nameOfMode(network);
  const words = `${name}: ${verdictWords[verdict]}${note === undefined ? "" : ` (${note})`}.`;
  const about =
    source === undefined
      ? [`${words} This is what was tried and seen.`]
      : [
          ...(verdict === "unknown" ? [] : [`${words} This was not measured.`]),
          ...(measurement.kind === "unmeasured" ? [measurement.why] : measurement.caveats),
        ];
  return {
    title: `Can it ${asks}?`,
    sentences: about,
    evidence: [
      { kind: "cells", cells },
      ...(source === undefined ? [] : [{ kind: "source", name: source } as const]),
    ],
  };
}

/** How the file’s own network is called in a sentence. */
function nameOfMode({ kind }: NetworkMode): string {
  if (kind === "unset") return "Without a Network= line";
  return kind === "private" || kind === "host" ? choiceLabels[kind] : "The network of this file";
}
