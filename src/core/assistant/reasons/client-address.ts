import type { Answer, Step } from "../model/answer.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { networkForClients } from "../ways/network-for-clients.ts";
import { chosen } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { companionFile } from "../ways/companion.ts";
import { hasPodman, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { socketActivation } from "../ways/socket-activation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

type Way = "plain" | "network" | "socket";

/** network-modes.md 6.5 */
export const clientAddress: Reason = {
  id: "client-address",
  words: () => "It must see the real client address",
  example: "Web servers with logs or blocking lists, mail servers",
  consider: (situation, given) => {
    const way = wayOf(situation);
    const { questions, answer } = considerWay[chosen(way, given)](situation, given);
    return { questions: [way, ...questions], answer };
  },
};

function wayOf(situation: Situation): Choice<Way> {
  const sharing = { value: "network", words: "It shares a network with other containers" } as const;
  return {
    kind: "choice",
    id: "way",
    label: "Which of these is true?",
    options: [
      { value: "plain", words: "None of the others" },
      ...(isOfUser(situation) ? [sharing] : []),
      { value: "socket", words: "The program can take its port over from systemd (socket activation)" },
    ],
  };
}

const considerWay: Readonly<Record<Way, (situation: Situation, given: Given) => Considered>> = {
  plain: ownNetwork,
  network: sharedNetwork,
  socket: socketActivation,
};

/** Root’s bridges keep the address; so does pasta, the default of users from 5.0. */
function ownNetwork(situation: Situation): Considered {
  const { verdict, step, mode, notes } = networkForClients(situation);
  const answer: Answer = {
    verdict,
    ...grounded(
      {
        sentence: "At a published port the program sees the address of the client itself.",
        mode,
        cells: [reached("23")],
        source: sources.podmanRun,
      },
      situation,
    ),
    steps: [step],
    notes: ["Publish the port under “Ports”.", ...notes],
  };
  return { questions: [], answer };
}

function sharedNetwork(situation: Situation): Considered {
  return hasPodman(situation, "6.0") ? pastaForwarder(situation) : frontProxy(situation);
}

/** From 6.0 a setting of the machine keeps the address on networks too. */
function pastaForwarder(situation: Situation): Considered {
  const network = companionFile(situation, { name: "app.network", section: "Network", lines: [] });
  const { mode, target } = situation;
  const step: Step =
    mode.kind === "network" && hasOwnNetwork(mode, target.scope)
      ? { kind: "own-network" }
      : { kind: "join-network", value: network.name };
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "Podman 6 can forward with pasta, which keeps the client’s address.",
        source: {
          name: "Podman’s issue 29792 on the pasta forwarder",
          url: "https://github.com/containers/podman/issues/29792",
        },
      },
      situation,
    ),
    steps: [...(step.kind === "own-network" ? [] : [network]), step],
    elsewhere: [
      {
        kind: "file",
        path: "~/.config/containers/containers.conf",
        text: '[network]\nrootless_port_forwarder="pasta"\n',
      },
    ],
    notes: [
      "The setting is experimental and needs a pasta of May 2026 or newer. Change it while none of your containers runs.",
    ],
  };
  return { questions: [], answer };
}

/** Only what is called from outside has to see the client. */
function frontProxy(situation: Situation): Considered {
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "On a network of several containers the forwarder’s address stands in the client’s place. Make this container the front, on pasta, and let it pass the address on.",
        mode: { kind: "pasta", options: "" },
        cells: [reached("23"), blocked("23", "named")],
        source: sources.podmanRun,
      },
      situation,
    ),
    steps: [{ kind: "network", value: "pasta" }],
    notes: [
      "In the program: set X-Forwarded-For, or use the PROXY protocol, towards the containers behind it.",
      hasPodman(situation, "5.3")
        ? "It no longer shares their network: publish their ports, and it reaches them at host.containers.internal."
        : "It no longer shares their network: they have to publish their ports.",
    ],
  };
  return { questions: [], answer };
}
