import { cellsOf } from "../../network/claims/claim.ts";
import { measurementFor } from "../../network/measurement/measurement-for.ts";
import type { Accepted, Answer } from "../model/answer.ts";
import { companionFile } from "./companion.ts";
import { addressInNetwork, nameField, networkField } from "../model/fields.ts";
import { blocked, grounded } from "../model/ground.ts";
import type { Ground } from "../model/ground.ts";
import { typed } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

/** A network card with a cable can carry further addresses; most access points refuse them (network-modes.md 1). */
export const link: Choice<"cable" | "wifi"> = {
  kind: "choice",
  id: "link",
  label: "How is this machine connected?",
  options: [
    { value: "cable", words: "By cable" },
    { value: "wifi", words: "By Wi-Fi" },
  ],
};

/** network-modes.md 1, macvlan */
export const noSecondAddress =
  "By cable it could have an address of its own on your network; most access points refuse a second one behind a Wi-Fi card.";

interface OwnLanAddress {
  readonly parent: string;
  readonly ground: Pick<Ground, "sentence" | "cells">;
}

/**
 * An address of its own on the local network, through macvlan (network-modes.md 6.3). Only the system manager can do
 * it: rootless, the driver does not see the machine’s interfaces.
 */
export function ownLanAddress(
  situation: Situation,
  given: Given,
  { parent, ground }: OwnLanAddress,
): Considered {
  const card = nameField({
    id: "parent",
    label: `Network card of ${situation.place.machine}`,
    example: parent,
    hint: "“ip -brief link” lists them.",
  });
  const subnet = networkField({ id: "subnet", label: "Your network", example: "192.168.1.0/24" });
  const inside = typed(subnet, given);
  const gateway = addressInNetwork(
    { id: "gateway", label: "Address of your router", example: "192.168.1.1" },
    inside,
  );
  const address = addressInNetwork(
    {
      id: "address",
      label: "Address for the container",
      example: "192.168.1.200",
      hint: "One that your router gives to nobody else.",
    },
    inside,
    [typed(gateway, given)],
  );
  const network = companionFile(situation, {
    name: "lan.network",
    section: "Network",
    lines: [
      ["Driver", "macvlan"],
      ["Subnet", inside],
      ["Gateway", typed(gateway, given)],
      ["IPRange", rangeAround(typed(address, given))],
      ["Options", `parent=${typed(card, given)}`],
    ],
  });
  const answer: Answer = {
    verdict: "lines",
    ...grounded({ ...ground, source: sources.tutorial }, situation),
    steps: [network, { kind: "network", value: `${network.name}:ip=${typed(address, given)}` }],
    notes: notesFor(situation),
    accepts: acceptedWith(situation, typed(card, given)),
  };
  return { questions: [card, subnet, gateway, address], answer };
}

function notesFor({ place, target }: Situation): readonly string[] {
  return [
    "Clients use the container’s own address; published ports have no effect.",
    `The firewall of ${place.machine} does not protect it.`,
    ...(target.scope === "qm"
      ? [
          "The partition has a network of its own: what arrives there, not what arrives at the vehicle, reaches the container.",
        ]
      : []),
  ];
}

function acceptedWith({ place, target }: Situation, card: string): readonly Accepted[] {
  const apart = [blocked("4", "macvlan"), blocked("21", "macvlan")];
  const claim = {
    sentence: `The container and ${place.machine} can’t reach each other through ${card}.`,
    cells: apart,
  };
  return [{ sentence: claim.sentence, cells: cellsOf(claim, measurementFor({ kind: "private" }, target)) }];
}

/** The sixteen addresses around one: from these Podman takes addresses for further containers. */
function rangeAround(address: string): string {
  const numbers = address.split(".").map(Number);
  const last = numbers.at(-1) ?? 0;
  return `${[...numbers.slice(0, -1), last - (last % 16)].join(".")}/28`;
}
