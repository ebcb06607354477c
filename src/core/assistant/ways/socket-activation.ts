import { unitName, whyNoUnit } from "../../quadlet/names/unit-name.ts";
import type { UnitName } from "../../quadlet/names/unit-name.ts";
import { command } from "../../shell/command.ts";
import { operand } from "../../shell/word.ts";
import { directoryOfUnits } from "./unit-directory.ts";
import { unitLine } from "../model/answer.ts";
import type { Answer, Elsewhere } from "../model/answer.ts";
import { portField } from "../model/fields.ts";
import { grounded } from "../model/ground.ts";
import { chosen, typed, yesOrNo } from "../model/question.ts";
import type { Given } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import { firstPort, serviceNameOf } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

const calls = yesOrNo(
  "calls",
  "Does the program start connections itself, to a database or the internet?",
  "Yes: keep a network of its own",
  "No: it only answers",
);

/**
 * systemd opens the port and hands it to the program (network-modes.md 6.5): the connection never crosses into another
 * network, so that the client’s address is seen and nothing has to be published.
 */
export function socketActivation(situation: Situation, given: Given): Considered {
  const port = portField({
    id: "port",
    label: `Port on ${situation.place.machine}`,
    example: firstPort(situation)?.hostPort ?? "8080",
  });
  const socket = unitName(`${serviceNameOf(situation, situation.workspace.active)}.socket`);
  const { path, control } = directoryOfUnits(situation.target.scope);
  const opened = (name: UnitName): readonly Elsewhere[] => [
    {
      kind: "file",
      path: `${path}/${name}`,
      text: `[Socket]\nListenStream=${typed(port, given)}\n\n[Install]\nWantedBy=sockets.target\n`,
    },
    {
      kind: "commands",
      why: "Open the port now and at every start. The first connection starts the container.",
      commands: [command`${control} daemon-reload`, command`${control} enable --now ${operand(name)}`],
    },
  ];
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "systemd opens the port and hands the connections over: the program sees the client’s own address, at native speed, even without a network.",
        source: sources.socketActivation,
      },
      situation,
    ),
    steps: [
      ...(socket === undefined ? [] : [unitLine("Requires", socket), unitLine("After", socket)]),
      ...(chosen(calls, given) === "yes"
        ? ([{ kind: "own-network" }, { kind: "ports-aside" }] as const)
        : ([{ kind: "network", value: "none" }] as const)),
    ],
    elsewhere: socket === undefined ? [] : opened(socket),
    notes: [
      ...(socket === undefined ? [whyNoUnit] : []),
      "The program has to take the socket over from systemd; its manual calls that socket activation.",
    ],
  };
  return { questions: [port, calls], answer };
}
