import type { LabMode } from "../measured/reach.ts";
import { bothScopes, claimed } from "./point-row.ts";
import type { PointRow } from "./point-row.ts";

const modes: readonly LabMode[] = ["host", "host-hardened", "host-userns"];

/** What host networking opens (network-modes.md 5; findings of lab/reachability.md). */
export const hostPoints: readonly PointRow[] = [
  {
    id: "host-localhost-services",
    modes,
    scopes: bothScopes,
    title: ({ machines }) => `Services on ${machines} localhost are open to it`,
    lead: claimed(
      ({ machine }) =>
        `Databases and admin pages that listen only on 127.0.0.1 or ::1 trust the programs of ${machine}. With host networking this container is one of them. It can use abstract Unix sockets, too.`,
      { reached: ["1", "2", "3"] },
    ),
  },
  {
    id: "host-interfaces",
    modes,
    scopes: bothScopes,
    title: ({ machines }) => `It sees ${machines} interfaces and listening sockets`,
    lead: claimed(
      ({ machines }) =>
        `This container sees ${machines} interfaces and addresses, and can list what listens there.`,
      { reached: ["12", "12b", "17"] },
    ),
    further: "host-interfaces",
  },
  {
    id: "host-open-ports",
    modes,
    scopes: bothScopes,
    title: () => "Every port it opens is open at once",
    lead: claimed(
      ({ network }) =>
        `A port that the program opens on all addresses is open to ${network} at once, without PublishPort=.`,
      { reached: ["18", "13"] },
    ),
    further: "host-open-ports",
  },
  {
    id: "host-other-containers",
    modes,
    scopes: bothScopes,
    title: () => "Other containers are within its reach",
    lead: claimed(
      () =>
        "Host-network containers share one localhost: it reaches what the others bind to 127.0.0.1 only, and ports that any container publishes on 127.0.0.1 only.",
      { reached: ["7", "9h", "9g"] },
    ),
    further: "host-other-containers",
  },
  {
    id: "host-lateral-movement",
    modes,
    scopes: bothScopes,
    title: () => "A break-in can move on from here",
    lead: claimed(
      ({ machines, network }) =>
        `Whoever takes over this container reaches ${machines} localhost services and abstract sockets next, and ${network} and the internet from there.`,
      { reached: ["1", "3", "10", "11"] },
    ),
    further: "host-lateral-movement",
  },
  {
    id: "host-container-escape",
    modes,
    scopes: bothScopes,
    title: ({ onMachine }) => `Sharing the network is not root ${onMachine}`,
    lead: claimed(
      ({ machines }) =>
        `With Podman’s default capabilities it can neither change ${machines} addresses nor read ${machines} traffic. Whether a process can leave its container is decided by kernel, capabilities, seccomp, SELinux and mounts; host networking opens more services to attack.`,
      { reached: ["1", "3"], blocked: ["15", "16b"] },
    ),
    further: "host-container-escape",
  },
];
