import { command } from "../../shell/command.ts";
import { word } from "../../shell/word.ts";
import { containerLine } from "../model/answer.ts";
import type { Answer, Elsewhere } from "../model/answer.ts";
import { portField } from "../model/fields.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { chosen, typed, yesOrNo } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { firstPort, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

const way: Choice<"limit" | "redirect"> = {
  kind: "choice",
  id: "way",
  label: "Ports below 1024 belong to root. What may change on this machine?",
  options: [
    { value: "limit", words: "Every user may open ports from this one on" },
    { value: "redirect", words: "The firewall leads the low port to a high one" },
  ],
};

const program = yesOrNo(
  "program",
  "In the container, who opens the port?",
  "Another user than root, below 1024",
  "Root, or it listens on 1024 or above",
);

/** network-modes.md 6.11 */
export const lowPort: Reason = {
  id: "low-port",
  words: () => "It must use a port below 1024 without root",
  example: "Web servers on 80 and 443, DNS on 53",
  consider: (situation, given) => {
    const { questions, answer } = isOfUser(situation) ? asUser(situation, given) : asRoot(situation, given);
    return { questions, answer };
  },
};

function fieldsOf(situation: Situation) {
  const inside = firstPort(situation)?.containerPort ?? "80";
  return {
    port: portField({ id: "port", label: `Port on ${situation.place.machine}`, example: "80" }),
    inside: portField({ id: "inside", label: "Port in the container", example: inside }),
  };
}

/** Only in its own network may this setting be changed, and there it opens no port of the machine. */
function ownLimit(given: Given) {
  return chosen(program, given) === "yes"
    ? [containerLine("Sysctl", "net.ipv4.ip_unprivileged_port_start=0")]
    : [];
}

/** The system’s Podman publishes low ports, whoever the program is. */
function asRoot(situation: Situation, given: Given): Considered {
  const { port, inside } = fieldsOf(situation);
  const { mode, target } = situation;
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `As a ${target.scope === "qm" ? "service of the partition" : "system service"} Podman itself opens the published port: the program in the container need not be root.`,
        mode: hasOwnNetwork(mode, target.scope) ? mode : { kind: "private" },
        source: sources.podmanRun,
      },
      situation,
    ),
    steps: [
      { kind: "own-network" },
      containerLine("PublishPort", `${typed(port, given)}:${typed(inside, given)}`),
      ...ownLimit(given),
    ],
    notes: ["Let the program run as another user than root, with User= or UserNS=auto."],
  };
  return { questions: [port, inside, program], answer };
}

function asUser(situation: Situation, given: Given): Considered {
  const { port, inside } = fieldsOf(situation);
  const isRedirected = chosen(way, given) === "redirect";
  const low = typed(port, given);
  const published = isRedirected ? String(Number(low) + 8000) : low;
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence:
          "Host networking would not help: a user’s container opens no port below 1024 of this machine there either.",
        mode: { kind: "host" },
        cells: [blocked("14"), reached("14c", "private")],
        source: sources.ipSysctl,
      },
      situation,
    ),
    steps: [
      { kind: "own-network" },
      containerLine("PublishPort", `${published}:${typed(inside, given)}`),
      ...ownLimit(given),
    ],
    elsewhere: isRedirected ? redirected(low, published) : limitLowered(low),
    notes: [
      "Or run it as a system service, with a User= other than root.",
      ...(isRedirected ? [] : [`Every user of this machine may then open ports from ${low} on.`]),
    ],
  };
  return { questions: [port, inside, way, program], answer };
}

function limitLowered(port: string): readonly Elsewhere[] {
  return [
    {
      kind: "file",
      path: "/etc/sysctl.d/50-low-ports.conf",
      text: `net.ipv4.ip_unprivileged_port_start=${port}\n`,
    },
    {
      kind: "commands",
      why: "Take it into use without a reboot.",
      commands: [command`sudo sysctl --system`],
    },
  ];
}

function redirected(from: string, to: string): readonly Elsewhere[] {
  return [
    {
      kind: "commands",
      why: "With firewalld; other firewalls have a rule of their own for it.",
      commands: [
        command`sudo firewall-cmd --permanent --add-forward-port=port=${word(from)}:proto=tcp:toport=${word(to)}`,
        command`sudo firewall-cmd --reload`,
      ],
    },
  ];
}
