import { containerLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { companionFile } from "../ways/companion.ts";
import { grounded, reached, blocked } from "../model/ground.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { selinux } from "../ways/mounted-socket.ts";
import { link, noSecondAddress, ownLanAddress } from "../ways/own-lan-address.ts";
import { chosen } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

const what: Choice<"devices" | "names" | "dds"> = {
  kind: "choice",
  id: "what",
  label: "What does it have to find?",
  options: [
    { value: "devices", words: "Devices, or they have to find it (mDNS, broadcast, multicast)" },
    { value: "names", words: "It only looks up names that end in .local" },
    { value: "dds", words: "Programs of a robot or vehicle (DDS, ROS 2)" },
  ],
};

/** network-modes.md 6.3 */
export const discovery: Reason = {
  id: "discovery",
  words: () => "Devices must find each other on my network",
  example: "Home Assistant, DLNA, Chromecast, printers, ROS 2",
  consider: (situation, given) => {
    const { questions, answer } = considerWhat[chosen(what, given)](situation, given);
    return { questions: [what, ...questions], answer };
  },
};

const considerWhat = {
  devices: (situation: Situation, given: Given): Considered => {
    if (isOfUser(situation)) return hostAnswer(situation, given, { ground: forUser });
    const { questions, answer } =
      chosen(link, given) === "wifi"
        ? hostAnswer(situation, given, { ground: onWifi, notes: [noSecondAddress] })
        : ownLanAddress(situation, given, {
            parent: "eth0",
            ground: {
              sentence:
                "With an address of its own on your network it sends and receives multicast. Services that listen only on this machine stay out of its reach.",
              cells: [reached("26", "macvlan"), reached("26b", "macvlan"), blocked("1", "macvlan")],
            },
          });
    return { questions: [link, ...questions], answer };
  },
  names: localNames,
  dds: unicastDiscovery,
} as const;

const forUser = {
  sentence:
    "Multicast from the local network reaches a user’s container only with host networking. There it can’t change the machine’s network, as root’s could.",
  cells: [
    reached("26"),
    ...(["private", "pasta", "named"] as const).map((mode) => blocked("26", mode)),
    blocked("16"),
  ],
  source: sources.rootless,
};

const onWifi = {
  sentence: "Multicast from the local network does not reach a private container.",
  cells: [reached("26"), blocked("26", "private")],
  source: sources.tutorial,
};

/** The machine’s Avahi answers for it. */
function localNames(situation: Situation): Considered {
  const socket = "/run/avahi-daemon/socket";
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `The Avahi service of ${situation.place.machine} looks the names up, when the container may use its socket.`,
        source: { name: "nss-mdns, README", url: "https://github.com/avahi/nss-mdns" },
      },
      situation,
    ),
    steps: [{ kind: "own-network" }, containerLine("Volume", `${socket}:${socket}`)],
    notes: ["The image needs a resolver that asks Avahi, such as libnss-mdns.", selinux],
  };
  return { questions: [], answer };
}

/** DDS can do without multicast when it is told whom to ask. */
function unicastDiscovery(situation: Situation): Considered {
  const network = companionFile(situation, { name: "app.network", section: "Network", lines: [] });
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "On a common network the programs reach each other by name, without multicast.",
        mode: { kind: "network", networks: [{ kind: "unit", file: network.name, options: "" }] },
        cells: [reached("7"), reached("7b")],
        source: sources.networks,
      },
      situation,
    ),
    steps: [network, { kind: "join-network", value: network.name }],
    notes: [
      "In the program: list the others as initial peers, or let all of them use one discovery server.",
      `Write Network=${network.name} into the other containers too.`,
    ],
  };
  return { questions: [], answer };
}
