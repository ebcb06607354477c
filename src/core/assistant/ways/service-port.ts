import type { Answer } from "../model/answer.ts";
import { companionFile } from "./companion.ts";
import { addressField, portField } from "../model/fields.ts";
import { grounded, reached } from "../model/ground.ts";
import { pastaHasToBeInstalled } from "./network-for-clients.ts";
import { otherNeeds } from "./other-needs.ts";
import { typed } from "../model/question.ts";
import type { Given } from "../model/question.ts";
import type { Considered } from "../model/reason.ts";
import { hasPodman, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

/** A port of the machine’s localhost: one line for a user, a common network for root. */
export function throughPort(situation: Situation, given: Given, protocol: "tcp" | "udp"): Considered {
  const port = portField({ id: "port", label: "Port of the service", example: "5432" });
  const { questions, answer } = isOfUser(situation)
    ? carriedPort(situation, typed(port, given), protocol)
    : gatewayAddress(situation, given, typed(port, given));
  return { questions: [port, ...questions], answer };
}

/** pasta joins one port of the container’s localhost to that of the machine. */
function carriedPort(situation: Situation, port: string, protocol: "tcp" | "udp"): Considered {
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `Its own 127.0.0.1:${port} then leads to that port on ${situation.place.machine}, and to no other service.`,
        source: { ...sources.pasta, name: "pasta(1), --tcp-ns and --udp-ns" },
      },
      situation,
    ),
    steps: [{ kind: "network", value: `pasta:${protocol === "udp" ? "-U" : "-T"},${port}` }],
    notes: [
      `In the program: 127.0.0.1:${port}.`,
      "pasta is the helper that connects containers of users to the network.",
      ...(situation.mode.kind === "network"
        ? ["It takes the place of the network that the file names."]
        : []),
      ...(hasPodman(situation, "5.0") ? [] : [pastaHasToBeInstalled]),
    ],
  };
  return { questions: [], answer };
}

/** Root has no pasta: the service listens on one more address, which only this network’s containers reach. */
function gatewayAddress(situation: Situation, given: Given, port: string): Considered {
  const { place } = situation;
  const gateway = addressField({
    id: "gateway",
    label: `Address that ${place.machine} gets on the new network`,
    example: "10.90.7.1",
    hint: "The first of 256 that nobody uses yet.",
  });
  const needs = otherNeeds(situation, given);
  const address = typed(gateway, given);
  const network = companionFile(situation, {
    name: "app.network",
    section: "Network",
    lines: [
      ["Subnet", `${address.replace(/\d+$/, "0")}/24`],
      ["Gateway", address],
      ...(needs.hasOthers ? [] : [["Internal", "true"] as const]),
    ],
  });
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: `Containers of a network reach what ${place.machine} offers at the address that it has there, as host.containers.internal.`,
        mode: { kind: "private" },
        cells: [reached("6", needs.hasOthers ? "named" : "internal")],
        source: sources.networks,
      },
      situation,
    ),
    steps: [network, { kind: "network", value: network.name }],
    notes: [
      `Let the service listen on ${address}:${port} as well. The address is there only while a container of this network runs: start the service after ${network.name.replace(".network", "-network.service")}, or let it bind the address early (IP_FREEBIND).`,
      `In the program: host.containers.internal:${port}.`,
      ...(needs.hasOthers ? [] : ["Internal=true: this network has no way out, and no published ports."]),
      "Run as a user service, one line would do: Network=pasta:-T with the port. Podman refuses pasta for system services.",
    ],
  };
  return { questions: [gateway, ...needs.questions], answer };
}
