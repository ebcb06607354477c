import type { Measurement } from "../../core/network/measurement/measurement.ts";
import type { NetworkMode } from "../../core/podman/network-modes/network-mode.ts";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";

/** Opens what an answer rests on. Its words load when somebody asks. `network`: the mode, or the heading of a column. */
export async function showAnswer(
  showEvidence: ShowEvidence,
  answer: ReachAnswer,
  measurement: Measurement,
  network: NetworkMode | string,
): Promise<void> {
  const { evidenceOf } = await import("./question-evidence.ts");
  showEvidence(evidenceOf(answer, measurement, network));
}
