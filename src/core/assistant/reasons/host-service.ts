import { containerLine } from "../model/answer.ts";
import type { Answer, Step } from "../model/answer.ts";
import { nameField } from "../model/fields.ts";
import { grounded, reached } from "../model/ground.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { hasPodman, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

const naming: Choice<"given" | "own"> = {
  kind: "choice",
  id: "naming",
  label: "By which name will the program call it?",
  options: [
    { value: "given", words: "host.containers.internal, which Podman provides" },
    { value: "own", words: "A name of my own" },
  ],
};

/** network-modes.md 6.2 */
export const hostService: Reason = {
  id: "host-service",
  words: ({ machine }) => `It must reach a service of ${machine} that listens on all addresses`,
  example: "A web server or database that others on the network reach too",
  consider: (situation, given) =>
    hidesMachine(situation) ? otherAddress(situation) : byName(situation, given),
};

/** From 5.0 to 5.2 a user’s container has a copy of the machine’s address, and no name that leads out of it. */
function hidesMachine(situation: Situation): boolean {
  return isOfUser(situation) && hasPodman(situation, "5.0") && !hasPodman(situation, "5.3");
}

function byName(situation: Situation, given: Given): Considered {
  const { mode, place, target } = situation;
  const isNamed = chosen(naming, given) === "own";
  const name = nameField({ id: "name", label: "The name", example: "db.local" });
  const network = hasOwnNetwork(mode, target.scope) ? mode : ({ kind: "private" } as const);
  const answer: Answer = {
    verdict: isNamed ? "lines" : "private",
    ...grounded(
      {
        sentence: `Services of ${place.machine} that listen on all addresses answer a container with its own network, at host.containers.internal.`,
        mode: network,
        cells: [reached("6")],
        source: sources.podmanRun,
      },
      situation,
    ),
    steps: [{ kind: "own-network" }, ...(isNamed ? [hostName(typed(name, given), situation)] : [])],
    notes: [
      `In the program: ${isNamed ? typed(name, given) : "host.containers.internal"} with the port of the service.`,
      isOfUser(situation)
        ? "Use the name, not the machine’s own address: the container may have a copy of that address."
        : `If the firewall of ${place.machine} drops what comes in, allow the interface of this network.`,
    ],
  };
  return { questions: [naming, ...(isNamed ? [name] : [])], answer };
}

function hostName(name: string, situation: Situation): Step {
  return hasPodman(situation, "5.3")
    ? containerLine("AddHost", `${name}:host-gateway`)
    : containerLine("PodmanArgs", `--add-host=${name}:host-gateway`);
}

/** Another address for the container gives the machine’s address back its meaning. */
function otherAddress(situation: Situation): Considered {
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `Up to Podman 5.2 a user’s container has a copy of ${situation.place.machines} address, so that the address leads back to itself. With one of its own it reaches ${situation.place.machine}.`,
        source: sources.pasta,
      },
      situation,
    ),
    steps: [{ kind: "network", value: "pasta:-a,10.0.2.100,-n,24,-g,10.0.2.2" }],
    notes: [`In the program: the address that ${situation.place.machine} has on the local network.`],
  };
  return { questions: [], answer };
}
