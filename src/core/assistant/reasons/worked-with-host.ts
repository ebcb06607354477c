import { containerLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { installDirectories } from "../../install/directories.ts";
import { serviceManager } from "../../install/service-manager.ts";
import { unitName, whyNoUnit } from "../../quadlet/names/unit-name.ts";
import { portField } from "../model/fields.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { typed } from "../model/question.ts";
import type { Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { firstPort, isOfUser, serviceNameOf } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

/** network-modes.md 6.13 */
export const workedWithHost: Reason = {
  id: "worked-with-host",
  words: () => "It worked with docker’s host mode",
  example: "“network_mode: host” in a guide or a compose file",
  consider: startPrivate,
};

function startPrivate(situation: Situation, given: Given): Considered {
  const { place, mode, target, workspace } = situation;
  const first = firstPort(situation);
  const inside = portField({
    id: "inside",
    label: "Port on which the program listens",
    example: first?.containerPort ?? "8080",
  });
  const port = portField({
    id: "port",
    label: `Port on ${place.machine}`,
    example: first?.hostPort ?? outsideFor(typed(inside, given), situation),
  });
  const service = unitName(`${serviceNameOf(situation, workspace.active)}.service`);
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `Most programs need one port. Published, it leads to the container; services that listen only on ${place.machine} stay out of its reach.`,
        mode: hasOwnNetwork(mode, target.scope) ? mode : { kind: "private" },
        cells: [reached("19"), blocked("1")],
        source: sources.quadlet,
      },
      situation,
    ),
    steps: [
      { kind: "own-network" },
      containerLine("PublishPort", `${typed(port, given)}:${typed(inside, given)}`),
    ],
    ...(service === undefined
      ? { notes: [whyNoUnit] }
      : {
          elsewhere: [
            {
              kind: "commands",
              why: "Start it and see what does not work; then come back with that reason.",
              commands: [serviceManager(installDirectories(target)[0]).journal(service)],
            },
          ],
        }),
  };
  return { questions: [inside, port], answer };
}

/** rule rootless-low-port: a user publishes ports from 1024 on. */
function outsideFor(inside: string, situation: Situation): string {
  const isLow = isOfUser(situation) && Number(inside) < 1024;
  return isLow ? String(Number(inside) + 8000) : inside;
}
