import type { Measurement } from "../measurement/measurement.ts";
import type { Place } from "../../podman/place.ts";
import { accessBy, outcomeOf } from "./access.ts";
import type { Access } from "./access.ts";

/**
 * Who connects to a container that is on the machine’s network (12c): it is one of the machine’s programs, so others
 * reach it as they reach those. Undefined for a container with a network of its own.
 */
export function hostAccess(measurement: Measurement, { machines }: Place): readonly Access[] | undefined {
  if (outcomeOf(measurement, { probe: "12c" }) !== "reachable") return undefined;
  const atMachine = `${machines} address, the same port`;
  return [
    accessBy("local-network", measurement, [
      { probe: "18", at: atMachine },
      { probe: "13", at: atMachine },
    ]),
    accessBy("this-machine", measurement, [{ probe: "21", at: `127.0.0.1 or ${atMachine}` }]),
    accessBy("same-network", measurement, [{ probe: "7", at: `127.0.0.1 or ${atMachine}` }]),
    // Services of the machine on all addresses, as private containers reach them.
    accessBy("other-containers", measurement, [
      { probe: "4", mode: "private", at: atMachine },
      { probe: "6", mode: "private", at: "host.containers.internal, the same port" },
    ]),
  ];
}
