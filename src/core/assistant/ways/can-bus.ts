import { command } from "../../shell/command.ts";
import { unitLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { hostAnswer } from "./host-answer.ts";
import type { Given } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { directoryOfUnits } from "./unit-directory.ts";

/** CAN devices stand in one network namespace only: the container joins one that holds the bus and nothing else. */
export function canBus(situation: Situation, given: Given): Considered {
  if (isOfUser(situation))
    return hostAnswer(situation, given, {
      ground: {
        sentence:
          "A user’s container can’t join a network namespace that root made, and sees this machine’s interfaces only with host networking.",
        cells: [reached("12"), blocked("12", "private")],
        source: sources.namespaces,
      },
      notes: [
        "As a system service it can join a network that holds nothing but the bus. CAN itself was not measured.",
      ],
    });
  const { path, control } = directoryOfUnits(situation.target.scope);
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "A CAN device stands in one network namespace, a separate view of the network. This container joins one that holds only an end of the bus.",
        source: sources.namespaces,
      },
      situation,
    ),
    steps: [
      unitLine("Requires", "can-netns.service"),
      unitLine("After", "can-netns.service"),
      { kind: "network", value: "ns:/run/netns/can" },
    ],
    elsewhere: [
      { kind: "file", path: `${path}/can-netns.service`, text: canNamespace },
      {
        kind: "commands",
        why: "Make the unit known; the container starts it.",
        commands: [command`${control} daemon-reload`],
      },
    ],
    notes: [
      "The program uses vxcan1. cangw routes frames between can0 and vxcan0, filtered if you like; or move can0 itself into the namespace when nobody else needs it.",
    ],
  };
  return { questions: [], answer };
}

const canNamespace = `[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/ip netns add can
ExecStart=/usr/sbin/ip link add vxcan0 type vxcan peer name vxcan1
ExecStart=/usr/sbin/ip link set vxcan1 netns can
ExecStart=/usr/sbin/ip link set vxcan0 up
ExecStart=/usr/sbin/ip netns exec can ip link set vxcan1 up
ExecStop=/usr/sbin/ip netns del can
`;
