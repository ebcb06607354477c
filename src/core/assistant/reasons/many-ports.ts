import { containerLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { link, noSecondAddress, ownLanAddress } from "../ways/own-lan-address.ts";
import { portRangeProblem } from "../../podman/values/port/port-range-problem.ts";
import { readPortRange } from "../../podman/values/port/port-range.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given, TextQuestion } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

const kind: Choice<"range" | "free"> = {
  kind: "choice",
  id: "kind",
  label: "Can you tell the program which ports to use?",
  options: [
    { value: "range", words: "Yes: a range, or a list" },
    { value: "free", words: "No: it takes ports that nobody can foresee" },
  ],
};

const protocol: Choice<"udp" | "tcp" | "both"> = {
  kind: "choice",
  id: "protocol",
  label: "Protocol",
  options: [
    { value: "udp", words: "UDP: calls, video, games" },
    { value: "tcp", words: "TCP: FTP and most others" },
    { value: "both", words: "Both" },
  ],
};

/** network-modes.md 6.4 */
export const manyPorts: Reason = {
  id: "many-ports",
  words: () => "It opens many or changing ports",
  example: "SIP and RTP, FTP, WebRTC, game servers",
  consider: (situation, given) => {
    const { questions, answer } =
      chosen(kind, given) === "range" ? publishedRange(situation, given) : freePorts(situation, given);
    return { questions: [kind, ...questions], answer };
  },
};

function publishedRange(situation: Situation, given: Given): Considered {
  const { place, mode, target } = situation;
  const ports = rangesField(isOfUser(situation));
  const protocols = protocolsOf(chosen(protocol, given));
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `Published, these ports of ${place.machine} lead to the container, and no others do.`,
        mode: hasOwnNetwork(mode, target.scope) ? mode : { kind: "private" },
        cells: [reached("19"), blocked("18")],
        source: sources.quadlet,
      },
      situation,
    ),
    steps: [
      { kind: "own-network" },
      ...rangesIn(typed(ports, given)).flatMap((range) =>
        protocols.map((each) => containerLine("PublishPort", `${range}:${range}/${each}`)),
      ),
    ],
    notes: [
      "In the program: set the same range.",
      `A program that tells others where to connect has to announce the address of ${place.machine}: look for an external address in its settings.`,
    ],
  };
  return { questions: [ports, protocol], answer };
}

/** Rootless, pasta follows whatever the program opens; root can give it an address of its own. */
function freePorts(situation: Situation, given: Given): Considered {
  if (isOfUser(situation)) return followedPorts(situation, given);
  const { questions, answer } =
    chosen(link, given) === "cable"
      ? ownLanAddress(situation, given, {
          parent: "eth0",
          ground: {
            sentence:
              "With an address of its own on your network it needs no published ports: what the program opens answers there.",
            cells: [reached("18b", "macvlan"), blocked("1", "macvlan")],
          },
        })
      : hostAnswer(situation, given, {
          ground: {
            sentence:
              "Ports that nobody can list can’t be published. With host networking each answers as soon as it is opened.",
            cells: [reached("18"), blocked("18", "private")],
            source: sources.tutorial,
          },
          notes: [noSecondAddress],
        });
  return { questions: [link, ...questions], answer };
}

function followedPorts(situation: Situation, given: Given): Considered {
  const options = protocolsOf(chosen(protocol, given)).map((each) => `${each === "udp" ? "-u" : "-t"},auto`);
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "pasta, which connects a user’s container to the network, can open on this machine whatever the program opens.",
        source: { ...sources.pasta, name: "pasta(1), --tcp-ports and --udp-ports" },
      },
      situation,
    ),
    steps: [{ kind: "network", value: `pasta:${options.join(",")}` }],
    notes: ["Services that listen only on this machine stay out of its reach, unlike with host networking."],
    accepts: [
      { sentence: `Every port that the program opens is open to ${situation.place.network}.`, cells: [] },
    ],
  };
  return { questions: [protocol], answer };
}

function rangesField(isUser: boolean): TextQuestion {
  return {
    kind: "text",
    id: "ports",
    label: "Ports",
    example: "10000-10100",
    hint: "Ports and ranges with commas between them, such as 5060, 10000-10100.",
    problem: (text) =>
      rangesIn(text)
        .map((range) => rangeProblem(range, isUser))
        .find(Boolean),
  };
}

function rangeProblem(text: string, isUser: boolean): string | undefined {
  const problem = portRangeProblem(text);
  if (problem !== undefined) return problem;
  const read = readPortRange(text);
  // rule rootless-low-port
  return isUser && read.kind === "range" && read.range.first < 1024
    ? "A user may open ports from 1024 on."
    : undefined;
}

const rangesIn = (text: string) => text.split(",").map((range) => range.trim());

const protocolsOf = (answer: "udp" | "tcp" | "both") =>
  answer === "both" ? (["tcp", "udp"] as const) : [answer];
