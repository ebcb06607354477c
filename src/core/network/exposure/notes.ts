import { furtherAnswer } from "../reach/further-questions.ts";
import { cellAt } from "../measurement/cell.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { CellReference } from "../measurement/cell.ts";
import type { ProbeId } from "../measured/reach.ts";
import type { Place } from "../../podman/place.ts";
import { cellsOf, outcomeOf } from "./access.ts";
import type { ExposedPort } from "./exposed-port.ts";

/** A sentence, and what it rests on: measured cells or a document. */
export interface Statement {
  readonly sentence: string;
  readonly cells: readonly CellReference[];
  readonly source?: string;
}

interface Asked {
  readonly measurement: Measurement;
  readonly place: Place;
  readonly isOnHost: boolean;
  readonly isOpenToLan: boolean;
}

/** What else there is to know about connections to a container: firewall, addresses of clients, the internet. */
export function notesOn(
  measurement: Measurement,
  place: Place,
  ports: readonly ExposedPort[],
): readonly Statement[] {
  if (measurement.kind === "unmeasured" && measurement.neverStarts) return [];
  const isOnHost = outcomeOf(measurement, { probe: "12c" }) === "reachable";
  const isOpenToLan = ports.some((port) => port.kind === "tcp" && port.on === "all");
  const asked = { measurement, place, isOnHost, isOpenToLan };
  return [firewall, clients, internet, users, onLoopback, sockets].flatMap((note) => note(asked));
}

/** A statement for each way in which the cell can have come out; none where it does not apply. */
function told(
  measurement: Measurement,
  probe: ProbeId,
  words: { readonly reachable?: string; readonly blocked?: string },
): readonly Statement[] {
  const outcome = outcomeOf(measurement, { probe });
  const sentence =
    outcome === "reachable" ? words.reachable : outcome === "blocked" ? words.blocked : undefined;
  return sentence === undefined ? [] : [{ sentence, cells: cellsOf(measurement, [{ probe }]) }];
}

/** Does an input rule of the machine’s firewall stop the local network (24 on the host, 24b published)? */
function firewall({ measurement, place, isOnHost, isOpenToLan }: Asked): readonly Statement[] {
  const rules = `A firewall ${place.onMachine} that drops incoming packets`;
  if (isOnHost) return told(measurement, "24", { blocked: `${rules} keeps ${place.network} out.` });
  if (measurement.kind === "measured" && measurement.mode === "macvlan")
    return [
      {
        sentence: `The firewall ${place.onMachine} does not protect it.`,
        cells: [],
        source: "network-modes.md 1",
      },
    ];
  if (!isOpenToLan) return [];
  return told(measurement, "24b", {
    reachable: `${rules} does not stop it: Podman redirects published ports before those rules.`,
    blocked: `${rules} keeps ${place.network} out.`,
  });
}

/** Which address the program sees (23). */
function clients({ measurement, place, isOnHost, isOpenToLan }: Asked): readonly Statement[] {
  const isOnLan = measurement.kind === "measured" && measurement.mode === "macvlan";
  if (!isOnHost && !isOpenToLan && !isOnLan) return [];
  // Where no client gets in, there is none to be seen (23).
  const isSeen = isOnHost || isOnLan || outcomeOf(measurement, { probe: "23" }) !== "not-applicable";
  if (!isSeen) return [];
  const { verdict, cells, source } = furtherAnswer("client-address", measurement, place.scope);
  const sentence = {
    yes: "The program sees each client’s own address.",
    no: "The program sees one address of its container network in place of each client’s own.",
    partly: undefined,
    unknown: undefined,
  }[verdict];
  return sentence === undefined ? [] : [{ sentence, cells, ...(source !== undefined && { source }) }];
}

function internet({ measurement, isOpenToLan }: Asked): readonly Statement[] {
  if (!isOpenToLan) return [];
  return told(measurement, "19b", {
    reachable: "The internet gets to published ports as well, where your router lets it in.",
  });
}

/** A user’s container, asked for a container of root on a network of its own (9e); this one stands where the host does (21). */
function users({ measurement, place, isOnHost }: Asked): readonly Statement[] {
  if (measurement.kind === "unmeasured" || place.scope !== "system" || isOnHost) return [];
  const { podman } = measurement;
  const cell = { podman, scope: "rootless", mode: "private", probe: "9e" } as const;
  const isReached = outcomeOf(measurement, { probe: "21" }) === "reachable";
  if (!isReached || cellAt(cell).outcome !== "reachable") return [];
  return [
    {
      sentence:
        "Containers of user services count as this machine’s own programs: in the lab one reached a port that a system service’s container had not published.",
      cells: [cell],
    },
  ];
}

/** On the machine’s network 127.0.0.1 is that of the machine (9h). */
function onLoopback({ measurement, place, isOnHost }: Asked): readonly Statement[] {
  if (!isOnHost) return [];
  return told(measurement, "9h", {
    reachable: `What it binds to 127.0.0.1 only is open to ${place.machines} own programs and to containers with host networking.`,
  });
}

/** Without a network a socket that systemd opens is the only way in. */
function sockets({ measurement }: Asked): readonly Statement[] {
  if (measurement.kind === "unmeasured" || measurement.mode !== "none") return [];
  return [
    {
      sentence:
        "It can still serve through a socket that systemd opens for it, or through a mounted Unix socket.",
      cells: [],
      source: "network-modes.md 1",
    },
  ];
}
