import { containerLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { addressField, portField } from "../model/fields.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { ownLanAddress } from "../ways/own-lan-address.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given, Option } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { firstPort, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";
import { canBus } from "../ways/can-bus.ts";
import { vpnContainer } from "../ways/vpn-container.ts";

type Which = "card" | "address" | "can" | "vpn" | "machine-vpn";

/** network-modes.md 6.7 */
export const particularInterface: Reason = {
  id: "interface",
  words: () => "It needs one particular network card, CAN bus or VPN",
  example: "A second card, a vehicle’s bus, a download through a VPN",
  consider: (situation, given) => {
    const which = whichOf(situation);
    const { questions, answer } = considerWhich[chosen(which, given)](situation, given);
    return { questions: [which, ...questions], answer };
  },
};

function whichOf(situation: Situation): Choice<Which> {
  const { place } = situation;
  const ofMachine: Option<Which> = { value: "machine-vpn", words: `The VPN that ${place.machine} uses` };
  return {
    kind: "choice",
    id: "which",
    label: "Which one?",
    options: [
      { value: "card", words: "A network card, with an address of its own on it" },
      { value: "address", words: "A network card, on which alone others may reach it" },
      { value: "can", words: "A CAN bus" },
      { value: "vpn", words: "A VPN for this container" },
      ...(isOfUser(situation) ? [ofMachine] : []),
    ],
  };
}

const considerWhich: Readonly<Record<Which, (situation: Situation, given: Given) => Considered>> = {
  card: networkCard,
  address: publishedAddress,
  can: canBus,
  vpn: vpnContainer,
  "machine-vpn": machineVpn,
};

function networkCard(situation: Situation, given: Given): Considered {
  return isOfUser(situation)
    ? hostAnswer(situation, given, {
        ground: {
          sentence: "A user’s container sees the cards of this machine only with host networking.",
          cells: [reached("12"), blocked("12", "private")],
          source: sources.rootless,
        },
        notes: [
          "As a system service it can have an address of its own on the card, without host networking.",
        ],
      })
    : ownLanAddress(situation, given, {
        parent: "eth1",
        ground: {
          sentence: "It gets an address of its own on the network of that card, and reaches what is there.",
          cells: [reached("10", "macvlan"), reached("18b", "macvlan")],
        },
      });
}

/** A published port can answer at the address of one card. */
function publishedAddress(situation: Situation, given: Given): Considered {
  const { mode, target } = situation;
  const first = firstPort(situation);
  const address = addressField({
    id: "address",
    label: "Address of this machine on that card",
    example: "192.168.2.10",
  });
  const port = portField({ id: "port", label: "Port on this machine", example: first?.hostPort ?? "8080" });
  const inside = portField({
    id: "inside",
    label: "Port in the container",
    example: first?.containerPort ?? "80",
  });
  const value = `${typed(address, given)}:${typed(port, given)}:${typed(inside, given)}`;
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "A port published at one address answers there, and at no other address of this machine.",
        mode: hasOwnNetwork(mode, target.scope) ? mode : { kind: "private" },
        source: sources.podmanRun,
      },
      situation,
    ),
    steps: [{ kind: "own-network" }, containerLine("PublishPort", value)],
  };
  return { questions: [address, port, inside], answer };
}

/** pasta’s traffic is that of a program of the user. */
function machineVpn(situation: Situation): Considered {
  const answer: Answer = {
    verdict: "private",
    ...grounded(
      {
        sentence:
          "What a user’s container sends leaves as ordinary traffic of that user, and follows the routes of this machine, the VPN among them.",
        mode: { kind: "private" },
        cells: [reached("10c")],
        source: sources.pasta,
      },
      situation,
    ),
    steps: [{ kind: "own-network" }],
  };
  return { questions: [], answer };
}
