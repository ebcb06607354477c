import type { Answer } from "../model/answer.ts";
import { companionFile } from "../ways/companion.ts";
import { grounded } from "../model/ground.ts";
import { namedSocket } from "../ways/mounted-socket.ts";
import { networkForClients } from "../ways/network-for-clients.ts";
import { chosen } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { throughPort } from "../ways/service-port.ts";
import { socketActivation } from "../ways/socket-activation.ts";
import { sources } from "../model/sources.ts";

type Traffic = "clients" | "socket" | "service" | "port" | "jumbo";

/** network-modes.md 6.6 */
export const speed: Reason = {
  id: "speed",
  words: () => "It has to be fast",
  example: "Proxies, file servers, databases",
  consider: (situation, given) => {
    const traffic = trafficOf(situation);
    const { questions, answer } = considerTraffic[chosen(traffic, given)](situation, given);
    return { questions: [traffic, ...questions], answer };
  },
};

function trafficOf(situation: Situation): Choice<Traffic> {
  const { place } = situation;
  const port = { value: "port", words: `To a port on 127.0.0.1 of ${place.machine}` } as const;
  const jumbo = { value: "jumbo", words: "Large transfers on a network with jumbo frames" } as const;
  return {
    kind: "choice",
    id: "traffic",
    label: "Which traffic has to be fast?",
    options: [
      { value: "clients", words: "From clients to it" },
      { value: "socket", words: "From clients, and the program can take its port over from systemd" },
      { value: "service", words: `To a service of ${place.machine} that has a socket file` },
      isOfUser(situation) ? port : jumbo,
    ],
  };
}

const considerTraffic: Readonly<Record<Traffic, (situation: Situation, given: Given) => Considered>> = {
  clients: fromClients,
  socket: socketActivation,
  service: namedSocket,
  port: (situation, given) => throughPort(situation, given, "tcp"),
  jumbo: jumboFrames,
};

/** Root’s bridge is in the kernel; of a user’s networks pasta alone is the shorter way. */
function fromClients(situation: Situation): Considered {
  const { verdict, step, notes } = networkForClients(situation);
  const answer: Answer = {
    verdict,
    ...grounded(
      {
        sentence: isOfUser(situation)
          ? "For containers of users pasta alone is usually faster than a named network, which forwards ports through one more program."
          : "The private network of a system service runs in the kernel: measure before you give up the wall around the container.",
        source: sources.tutorial,
      },
      situation,
    ),
    steps: [step],
    notes: [
      ...notes,
      "A program that can take its port over from systemd is reached without a detour: see the second answer above.",
    ],
  };
  return { questions: [], answer };
}

function jumboFrames(situation: Situation): Considered {
  const network = companionFile(situation, {
    name: "app.network",
    section: "Network",
    lines: [["Options", "mtu=9000"]],
  });
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      { sentence: "A network of its own can carry frames of 9000 bytes.", source: sources.networks },
      situation,
    ),
    steps: [network, { kind: "network", value: network.name }],
    notes: [`The network card of ${situation.place.machine} and its switch have to carry them too.`],
  };
  return { questions: [], answer };
}
