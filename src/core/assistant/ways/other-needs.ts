import type { Step } from "../model/answer.ts";
import { beginningWith, chosen, yesOrNo } from "../model/question.ts";
import type { Given, Question } from "../model/question.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";
import type { Situation } from "../model/situation.ts";

interface OtherNeeds {
  readonly questions: readonly Question[];
  readonly hasOthers: boolean;
}

/** Asks whether the container talks to something else too, as most do or not; a file that publishes ports seems to. */
export function otherNeeds(situation: Situation, given: Given, usual: "yes" | "no" = "no"): OtherNeeds {
  const question = beginningWith(
    situation.ports.length > 0 ? "yes" : usual,
    yesOrNo(
      "others",
      "Does it need a network for something else?",
      "Yes: others reach it, or it calls something",
      "No: this is all",
    ),
  );
  return { questions: [question], hasOthers: chosen(question, given) === "yes" };
}

/** The narrowest network beside a mount: none, or the one that it has. */
export function networkBesideMount({ hasOthers }: OtherNeeds): Step {
  return hasOthers ? { kind: "own-network" } : { kind: "network", value: "none" };
}

/** Says which network that is. */
export function networkWords({ hasOthers }: OtherNeeds, { mode, target }: Situation): string {
  if (!hasOthers) return "With Network=none it has no other way in or out.";
  return hasOwnNetwork(mode, target.scope)
    ? "Its network stays as it is."
    : "Private is enough for the rest.";
}
