import { containerLine } from "../model/answer.ts";
import { blocked, reached } from "../model/ground.ts";
import { nameField } from "../model/fields.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { mountedSocket, namedSocket } from "../ways/mounted-socket.ts";
import { chosen, typed } from "../model/question.ts";
import type { Choice, Given } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import { isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

type Which = "system-bus" | "session-bus" | "x11" | "path" | "abstract";

/** network-modes.md 6.9 */
export const localSocket: Reason = {
  id: "local-socket",
  words: () => "It uses D-Bus, X11 or another local socket",
  example: "Desktop programs, Bluetooth, service managers",
  consider: (situation, given) => {
    const which = whichOf(situation);
    const { questions, answer } = considerWhich[chosen(which, given)](situation, given);
    return { questions: [which, ...questions], answer };
  },
};

function whichOf(situation: Situation): Choice<Which> {
  const session = { value: "session-bus", words: "D-Bus, of my session" } as const;
  return {
    kind: "choice",
    id: "which",
    label: "Which one?",
    options: [
      { value: "system-bus", words: "D-Bus, of the whole system" },
      ...(isOfUser(situation) ? [session] : []),
      { value: "x11", words: "X11: it opens windows" },
      { value: "path", words: "Another socket that is a file" },
      { value: "abstract", words: "A socket whose name begins with @ in “ss -xl”" },
    ],
  };
}

const considerWhich: Readonly<Record<Which, (situation: Situation, given: Given) => Considered>> = {
  "system-bus": (situation, given) =>
    mountedSocket(situation, given, { lines: [systemBus], notes: [...ownNumber(situation), busIsARight] }),
  "session-bus": (situation, given) =>
    mountedSocket(situation, given, {
      lines: [
        containerLine("Volume", "%t/bus:%t/bus"),
        containerLine("Environment", "DBUS_SESSION_BUS_ADDRESS=unix:path=%t/bus"),
      ],
      notes: [
        ...ownNumber(situation),
        busIsARight,
        "%t is the user’s folder below /run: systemd fills it in.",
      ],
    }),
  x11: x11Display,
  path: namedSocket,
  abstract: abstractSocket,
};

const systemBus = containerLine("Volume", "/run/dbus/system_bus_socket:/run/dbus/system_bus_socket");

const busIsARight =
  "Whoever may use the bus may ask much of this machine: a filter such as xdg-dbus-proxy in between keeps it narrow.";

/** Most programs tell a bus their number, and it refuses one that the kernel knows by another (podman#1429). */
function ownNumber(situation: Situation): readonly string[] {
  return isOfUser(situation)
    ? [
        "The bus refuses most programs that have another number in the container than outside: root is one of these. UserNS=keep-id gives the program yours.",
      ]
    : [];
}

function x11Display(situation: Situation, given: Given): Considered {
  const display = nameField({ id: "display", label: "Number of the display", example: "0" });
  return mountedSocket(situation, given, {
    questions: [display],
    lines: [
      containerLine("Volume", "/tmp/.X11-unix:/tmp/.X11-unix"),
      containerLine("Environment", `DISPLAY=:${typed(display, given)}`),
    ],
    notes: [
      "The display has to let it in: see xhost(1) or xauth(1). On a display programs can watch each other.",
    ],
  });
}

/** Abstract sockets belong to a network namespace, not to a folder. */
function abstractSocket(situation: Situation, given: Given): Considered {
  return hostAnswer(situation, given, {
    ground: {
      sentence: `A socket whose name begins with @ is no file: it belongs to the network of ${situation.place.machine}.`,
      cells: [reached("3"), blocked("3", "private")],
      source: sources.unixSockets,
    },
    notes: ["Narrower: let the other program use a socket with a path, and mount that."],
  });
}
