import type { Measurement } from "../measurement/measurement.ts";
import type { Place } from "../../podman/place.ts";
import { outcomeOf } from "./access.ts";

/** Who may want to connect, from far to near. */
export const clientIds = ["local-network", "this-machine", "same-network", "other-containers"] as const;
export type ClientId = (typeof clientIds)[number];

/** The clients that there can be: on a network of pasta, slirp4netns or none nobody else can be (7). */
export function clientsOf(measurement: Measurement): readonly ClientId[] {
  const standsAlone = outcomeOf(measurement, { probe: "7" }) === "not-applicable";
  return clientIds.filter((client) => !(standsAlone && client === "same-network"));
}

/** How they are called in a sentence: “your local network”. */
export function clientWords(client: ClientId, measurement: Measurement, place: Place): string {
  switch (client) {
    case "local-network":
      return place.scope === "qm" ? place.network : "your local network";
    case "this-machine":
      return `${place.machines} own programs`;
    case "same-network":
      return sisterWords(measurement, place);
    case "other-containers":
      return "other containers";
  }
}

function sisterWords(measurement: Measurement, { scope }: Place): string {
  if (outcomeOf(measurement, { probe: "12c" }) === "reachable") return "containers with host networking";
  if (measurement.kind === "unmeasured") return "containers on the same network";
  const { mode } = measurement;
  if (mode === "pod") return "the containers of its pod";
  const onDefault = mode === "unset" || mode === "private" || mode === "bridge";
  if (!onDefault) return "containers on the same network";
  return `${scope === "user" ? "your user’s " : ""}containers on the default network`;
}
