import { unitLine } from "../model/answer.ts";
import type { Answer, Step } from "../model/answer.ts";
import { companionFile } from "./companion.ts";
import { grounded, reached } from "../model/ground.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given, Question, TextQuestion } from "../model/question.ts";
import { imageField } from "../model/fields.ts";
import type { Considered } from "../model/reason.ts";
import { containerNameOf, hasPodman, otherContainers, serviceNameOf } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { portLines } from "../../network/ports/published-ports.ts";

const anew = "new file";

/**
 * A container that holds the VPN and shares its network with this one (network-modes.md 6.7). From 5.3 Network= names
 * its file; before, the container and the order have to be written out. After a crash Requires= starts both again (tried
 * with systemd 252 and 257; BindsTo= would leave this one stopped).
 */
export function vpnContainer(situation: Situation, given: Given): Considered {
  const others = otherContainers(situation);
  const which = whichOf(others);
  const file = which === undefined ? anew : chosen(which, given);
  const image = imageField({
    id: "image",
    label: "Image of the VPN",
    example: "docker.io/linuxserver/wireguard:latest",
  });
  const isNew = file === anew;
  const holder = isNew ? newHolder(situation, image, given) : undefined;
  const name = holder?.name ?? file;
  const service = `${serviceNameOf(situation, name)}.service`;
  const questions: readonly Question[] = [...(which ? [which] : []), ...(isNew ? [image] : [])];
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "This container shares the network of the one that holds the VPN, and has no other.",
        mode: { kind: "container", name },
        cells: [reached("7")],
        source: sources.quadlet,
      },
      situation,
    ),
    steps: [...(holder ? [holder] : []), ...joining(situation, name, service)],
    notes: [
      `Ports are published in ${name}, not here.`,
      ...(isNew ? [`${name} is a beginning: give it the settings of your VPN.`] : []),
    ],
  };
  return { questions, answer };
}

function whichOf(others: readonly string[]): Choice | undefined {
  const [first, ...further] = others;
  if (first === undefined) return undefined;
  return {
    kind: "choice",
    id: "holder",
    label: "Which container holds the VPN?",
    options: [
      { value: first, words: first },
      ...further.map((name) => ({ value: name, words: name })),
      { value: anew, words: "None yet: make one" },
    ],
  };
}

function newHolder(situation: Situation, image: TextQuestion, given: Given) {
  const ports = portLines(situation.document).map(({ value }) => ["PublishPort", value] as const);
  return companionFile(situation, {
    name: "vpn.container",
    section: "Container",
    lines: [
      ["ContainerName", "vpn"],
      ["Image", typed(image, given)],
      ...ports,
      ["AddCapability", "NET_ADMIN"],
    ],
  });
}

function joining(situation: Situation, name: string, service: string): readonly Step[] {
  if (hasPodman(situation, "5.3")) return [{ kind: "network", value: name }];
  return [
    { kind: "network", value: `container:${containerNameOf(situation, name) ?? "vpn"}` },
    unitLine("Requires", service),
    unitLine("After", service),
  ];
}
