import type { Reason } from "./model/reason.ts";
import { clientAddress } from "./reasons/client-address.ts";
import { containersFindEachOther } from "./reasons/containers.ts";
import { discovery } from "./reasons/discovery.ts";
import { hostService } from "./reasons/host-service.ts";
import { particularInterface } from "./reasons/interface.ts";
import { localSocket } from "./reasons/local-socket.ts";
import { loopbackService } from "./reasons/loopback-service.ts";
import { lowPort } from "./reasons/low-port.ts";
import { managesNetwork } from "./reasons/manages-network.ts";
import { manyPorts } from "./reasons/many-ports.ts";
import { monitors } from "./reasons/monitors.ts";
import { speed } from "./reasons/speed.ts";
import { workedWithHost } from "./reasons/worked-with-host.ts";

/** The reasons for host networking, in the order of network-modes.md 6.1 to 6.13. */
export const reasons: readonly Reason[] = [
  loopbackService,
  hostService,
  discovery,
  manyPorts,
  clientAddress,
  speed,
  particularInterface,
  managesNetwork,
  localSocket,
  monitors,
  lowPort,
  containersFindEachOther,
  workedWithHost,
];
