import { namedSocket } from "../ways/mounted-socket.ts";
import { chosen } from "../model/question.ts";
import type { Choice } from "../model/question.ts";
import type { Reason } from "../model/reason.ts";
import { throughPort } from "../ways/service-port.ts";

const way: Choice<"tcp" | "udp" | "socket"> = {
  kind: "choice",
  id: "way",
  label: "How does the program talk to the service?",
  options: [
    { value: "tcp", words: "Through a port on 127.0.0.1" },
    { value: "udp", words: "Through a UDP port on 127.0.0.1" },
    { value: "socket", words: "Through a socket file, such as /run/postgresql" },
  ],
};

/** network-modes.md 6.1 */
export const loopbackService: Reason = {
  id: "loopback-service",
  words: ({ machine }) => `It must reach a service that listens only on ${machine}`,
  example: "A database on 127.0.0.1",
  consider: (situation, given) => {
    const asked = chosen(way, given);
    const { questions, answer } =
      asked === "socket" ? namedSocket(situation, given) : throughPort(situation, given, asked);
    return { questions: [way, ...questions], answer };
  },
};
