import type { Target } from "../../podman/target.ts";
import type { MeasuredMode } from "../measurement/measured-mode.ts";
import { measurementOf } from "../measurement/measurement.ts";
import { questionIds } from "../measurement/question-ids.ts";
import type { ReachAnswer } from "./reach-question.ts";
import { reachAnswers } from "./questions.ts";
import type { StatedAnswer, StatedAnswers } from "../measurement/stated-answer.ts";

const source = "network-modes.md 1";

/**
 * What is known of a container on several networks: measured with two of default settings; else only that it stands
 * in all of them at once (network-modes.md 1, “Several networks”): what it reaches by one of them it reaches, and who
 * reaches it on one of them reaches it.
 */
export function severalNetworks(parts: readonly MeasuredMode[], target: Target): MeasuredMode {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  if (parts.every((part) => part.kind === "mode" && part.mode === "named"))
    return {
      kind: "mode",
      mode: "named-two",
      caveats: parts.flatMap((part) => (part.kind === "mode" ? part.caveats : [])),
      except: parts.flatMap((part) => (part.kind === "mode" ? (part.except ?? []) : [])),
    };
  const answers = parts.map((part) => reachAnswers(measurementOf(part, target), target.scope));
  const stated = questionIds.flatMap((id) => {
    const answer = oneOf(answers.map((each) => each[id]));
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return {
    kind: "unmeasured",
    why: "These networks were not measured together. It stands in all of them at once: it reaches what one of them reaches, and is reached through each.",
    source,
    stated: Object.fromEntries(stated) satisfies StatedAnswers,
  };
}

/** Yes by one network is yes, no takes all of them. */
function oneOf(answers: readonly ReachAnswer[]): StatedAnswer | undefined {
  const found =
    answers.find(({ verdict }) => verdict === "yes") ?? answers.find(({ verdict }) => verdict === "partly");
  const no = answers.find(({ note }) => note !== undefined) ?? answers[0];
  const answer = found ?? (answers.every(({ verdict }) => verdict === "no") ? no : undefined);
  if (answer === undefined) return undefined;
  const { verdict, note } = answer;
  return { verdict, ...(note !== undefined && { note }), source };
}
