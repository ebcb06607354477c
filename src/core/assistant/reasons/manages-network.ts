import { containerLine } from "../model/answer.ts";
import type { Accepted, Answer } from "../model/answer.ts";
import { cellsOf, holds } from "../../network/claims/claim.ts";
import { measurementFor } from "../../network/measurement/measurement-for.ts";
import { portField } from "../model/fields.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

const whose = (machines: string): Choice<"own" | "machine"> => ({
  kind: "choice",
  id: "whose",
  label: "Whose network does it change?",
  options: [
    { value: "own", words: "Its own: a VPN or tunnel inside the container, such as WireGuard" },
    { value: "machine", words: `${machines.replace(/^t/, "T")}: firewall, routes, DHCP server` },
  ],
});

/** network-modes.md 6.8 */
export const managesNetwork: Reason = {
  id: "manages-network",
  words: ({ machines }) => `It must change ${machines} network`,
  example: "Firewall managers, WireGuard, DHCP servers, routing daemons",
  consider: (situation, given) => {
    const question = whose(situation.place.machines);
    const { questions, answer } = considerWhose[chosen(question, given)](situation, given);
    return { questions: [question, ...questions], answer };
  },
};

const considerWhose = {
  own: ownTunnel,
  machine: (situation: Situation, given: Given) =>
    isOfUser(situation) ? notAsUser(situation) : machineNetwork(situation, given),
} as const;

function ownTunnel(situation: Situation, given: Given): Considered {
  const port = portField({ id: "port", label: "UDP port on which it is called", example: "51820" });
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "With NET_ADMIN, the right to change a network, a container with its own network changes that one only.",
        cells: [blocked("16")],
        source: sources.namespaces,
      },
      situation,
    ),
    steps: [
      { kind: "own-network" },
      containerLine("PublishPort", `${typed(port, given)}:${typed(port, given)}/udp`),
      containerLine("AddCapability", "NET_ADMIN"),
      containerLine("Sysctl", "net.ipv4.conf.all.src_valid_mark=1"),
    ],
    accepts: waysToLocalhost(situation),
    notes: ["The Sysctl= line holds for the container’s own network; wg-quick asks for it."],
  };
  return { questions: [port], answer };
}

/** With that right root’s containers find a way round the wall (network-modes.md 5). */
function waysToLocalhost({ target, place }: Situation): readonly Accepted[] {
  const measurement = measurementFor({ kind: "private" }, target);
  const way = {
    sentence: `With NET_ADMIN it can find a way to services that listen only on ${place.machine}.`,
    cells: [reached("16d")],
  };
  return holds(way, measurement) ? [{ sentence: way.sentence, cells: cellsOf(way, measurement) }] : [];
}

function machineNetwork(situation: Situation, given: Given): Considered {
  const { machine, machines } = situation.place;
  const measurement = measurementFor({ kind: "host" }, situation.target);
  const rewrites = {
    sentence: `With NET_ADMIN it can rewrite ${machines} addresses and firewall.`,
    cells: [reached("16"), reached("16c")],
  };
  return hostAnswer(situation, given, {
    ground: {
      sentence: `Only on the network of ${machine} can it change that network, and only with NET_ADMIN.`,
      cells: [reached("16"), blocked("16b")],
      source: sources.namespaces,
    },
    keeps: ["NET_ADMIN"],
    notes: ["An ordinary systemd service may serve you better than a container that is hardly one."],
    accepts: [{ sentence: rewrites.sentence, cells: cellsOf(rewrites, measurement) }],
  });
}

/** A user’s container has no rights over the machine’s network, whatever it shares. */
function notAsUser(situation: Situation): Considered {
  const answer: Answer = {
    verdict: "elsewhere",
    ...grounded(
      {
        sentence: "A container of a user can’t change this machine’s network, with host networking neither.",
        mode: { kind: "host" },
        cells: [blocked("16")],
        source: sources.rootless,
      },
      situation,
    ),
    steps: [{ kind: "own-network" }],
    notes: [
      "Run it as a system service: choose that under “Runs as” and come back here, or use a program outside of containers.",
    ],
  };
  return { questions: [], answer };
}
