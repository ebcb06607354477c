import { parseUnitFile } from "../../unit-file/parse.ts";
import type { Answer, Step } from "../model/answer.ts";
import { companionFile } from "../ways/companion.ts";
import { grounded, reached } from "../model/ground.ts";
import { portLines } from "../../network/ports/published-ports.ts";
import { chosen } from "../model/question.ts";
import type { Choice, Given, Question } from "../model/question.ts";
import { otherNeeds } from "../ways/other-needs.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { hasPodman, otherContainers } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

type Way = "names" | "pod";

/** network-modes.md 6.12 */
export const containersFindEachOther: Reason = {
  id: "containers",
  words: () => "Containers must find each other",
  example: "A web application and its database",
  consider: (situation, given) => {
    const way = wayOf(situation);
    const { questions, answer } = considerWay[chosen(way, given)](situation, given);
    return { questions: [way, ...questions], answer };
  },
};

function wayOf(situation: Situation): Choice<Way> {
  const pod = { value: "pod", words: "As one: on one localhost, started and stopped together" } as const;
  return {
    kind: "choice",
    id: "way",
    label: "How do they belong together?",
    options: [
      { value: "names", words: "Each by itself: they call each other by name" },
      ...(hasPodman(situation, "5.0") ? [pod] : []),
    ],
  };
}

const considerWay: Readonly<Record<Way, (situation: Situation, given: Given) => Considered>> = {
  names: commonNetwork,
  pod: commonPod,
};

function commonNetwork(situation: Situation, given: Given): Considered {
  const needs = otherNeeds(situation, given, "yes");
  const members = membersOf(situation, given);
  const network = companionFile(situation, {
    name: "app.network",
    section: "Network",
    lines: needs.hasOthers ? [] : [["Internal", "true"]],
  });
  const measuredMode = needs.hasOthers ? "named" : "internal";
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "Containers of one network reach each other, by name too.",
        cells: [reached("7", measuredMode), reached("7b", measuredMode)],
        source: sources.networks,
      },
      situation,
    ),
    steps: [network, ...inEach(members, { kind: "join-network", value: network.name })],
    notes: [
      // podman#19193: the host name is an alias from 4.7 on.
      hasPodman(situation, "4.7")
        ? "The names are what ContainerName= and HostName= say."
        : "The name is what ContainerName= says. Others can’t look up a name that HostName= gives.",
      ...lineForOthers(members, `Network=${network.name}`),
      needs.hasOthers
        ? apartFromOthers(situation, network.name)
        : "Internal=true: this network has no way out.",
    ],
  };
  return { questions: [...needs.questions, ...members.questions], answer };
}

/** network-modes.md 4.2 */
function apartFromOthers(situation: Situation, network: string): string {
  return hasPodman(situation, "6.0")
    ? "From Podman 6.0 containers of other networks do not reach it."
    : `Containers of other networks can reach it by address: Options=isolate=strict in ${network} keeps them out.`;
}

function commonPod(situation: Situation, given: Given): Considered {
  const members = membersOf(situation, given);
  const pod = companionFile(situation, {
    name: "app.pod",
    section: "Pod",
    lines: portsOf(situation, members).map((port) => ["PublishPort", port] as const),
  });
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "The containers of a pod share one network and one localhost.",
        mode: { kind: "pod", file: pod.name },
        cells: [reached("7")],
        source: sources.quadlet,
      },
      situation,
    ),
    steps: [pod, ...inEach(members, { kind: "pod", file: pod.name })],
    notes: [`Ports and addresses belong to ${pod.name} now.`, ...lineForOthers(members, `Pod=${pod.name}`)],
  };
  return { questions: members.questions, answer };
}

/** The ports that the members publish, or keep for later. */
function portsOf({ document, workspace: { files } }: Situation, { others }: Members): readonly string[] {
  const documents = [document, ...others.map((name) => parseUnitFile(files[name] ?? ""))];
  return [...new Set(documents.flatMap((each) => portLines(each).map(({ value }) => value)))];
}

interface Members {
  readonly questions: readonly Question[];
  /** The other containers that get the same lines. */
  readonly others: readonly string[];
}

/** Asks whether the other containers that are open here join as well. */
function membersOf(situation: Situation, given: Given): Members {
  const others = otherContainers(situation);
  if (others.length === 0) return { questions: [], others };
  const question: Choice<"all" | "one"> = {
    kind: "choice",
    id: "members",
    label: "Which of the containers that are open here?",
    options: [
      { value: "all", words: `This one, ${others.join(", ")}` },
      { value: "one", words: "This one only" },
    ],
  };
  return { questions: [question], others: chosen(question, given) === "all" ? others : [] };
}

function inEach({ others }: Members, step: Step): readonly Step[] {
  return [step, ...others.map((name): Step => ({ kind: "other-container", name, steps: [step] }))];
}

function lineForOthers({ questions }: Members, line: string): readonly string[] {
  return questions.length > 0 ? [] : [`Write ${line} into the other containers too.`];
}
