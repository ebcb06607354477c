import { containerLine } from "../model/answer.ts";
import type { Answer, Step } from "../model/answer.ts";
import { pathField } from "../model/fields.ts";
import { grounded } from "../model/ground.ts";
import { networkBesideMount, networkWords, otherNeeds } from "./other-needs.ts";
import { typed } from "../model/question.ts";
import type { Given, Question } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

interface Mounts {
  readonly lines: readonly Step[];
  readonly questions?: readonly Question[];
  readonly notes?: readonly string[];
}

/** A socket with a path needs a mount and no network (network-modes.md 6.1 and 6.9). */
export function mountedSocket(situation: Situation, given: Given, mounts: Mounts): Considered {
  const { lines, questions = [], notes = [] } = mounts;
  const needs = otherNeeds(situation, given);
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `A socket with a path is a file: it needs a mount and no network. ${networkWords(needs, situation)}`,
        source: sources.unixSockets,
      },
      situation,
    ),
    steps: [networkBesideMount(needs), ...lines],
    notes: [...notes, selinux],
  };
  return { questions: [...questions, ...needs.questions], answer };
}

/** A socket whose path is asked for. */
export function namedSocket(situation: Situation, given: Given): Considered {
  const socket = pathField({
    id: "socket",
    label: "Folder or file of the socket",
    example: "/run/postgresql",
    hint: "The folder is better: the file is made anew when the service restarts.",
  });
  const path = typed(socket, given);
  return mountedSocket(situation, given, {
    questions: [socket],
    lines: [containerLine("Volume", `${path}:${path}`)],
  });
}

/** network-modes.md 6.9 */
export const selinux =
  "With SELinux the container may be refused the socket: write a policy for it (udica) before you switch the labels off.";
