import { capitalized } from "../../../core/english/capitalized.ts";
import type { OtherChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import { placeOf } from "../../../core/podman/place.ts";
import { worksOn } from "../../../core/podman/network-modes/works-on.ts";
import type { Target } from "../../../core/podman/target.ts";

interface ModeWords {
  /** Completes “Network is now …”. */
  readonly now: string;
  /** What it is. */
  readonly is: string;
  /** When it is the right one. */
  readonly use: string;
  /** What opens less, or serves better. */
  readonly narrower: string;
}

/** What to know about a network before it is chosen (network-modes.md 1). */
export const modeWords: Readonly<Record<OtherChoice, ModeWords>> = {
  named: {
    now: "a named network",
    is: "A network that the containers you put on it share: they find each other by name. A .network file beside this one lets systemd make it first.",
    use: "Use it when two or more containers belong together.",
    narrower: "To open less: Internal leaves no way out, and isolation keeps other networks away.",
  },
  container: {
    now: "another container’s",
    is: "Both containers share one network: the same addresses, ports and localhost. Ports are published on the other one.",
    use: "Use it to send a container through a VPN or proxy that runs as a container.",
    narrower:
      "To open less: a named network, where they share neither localhost nor ports. For one application a pod is clearer.",
  },
  none: {
    now: "none",
    is: "No network at all, only the container’s own 127.0.0.1. It can still serve through a socket that systemd opens for it (socket activation), or through a Unix socket, a file that you mount.",
    use: "Use it for jobs that call nobody: converters, backups, programs with socket activation.",
    narrower: "Nothing opens less.",
  },
  bridge: {
    now: "the default bridge",
    is: "A bridge is a virtual switch inside this machine. This one is Podman’s default, called podman: the containers on it reach every port of this one by its address, published or not, but find no names.",
    use: "Use it for a fixed address on the default network.",
    narrower: "To open less: a named network for this application only.",
  },
  pasta: {
    now: "pasta",
    is: "pasta is a helper program that carries the connections of your user’s containers. From inside it looks as if the container had this machine’s address, and programs see the real address of their clients.",
    use: "Use it for the client’s address, IPv6, or one precise way to a service on this machine’s 127.0.0.1.",
    narrower: "To open less: no options at all, when nothing on this machine is needed.",
  },
  slirp4netns: {
    now: "slirp4netns",
    is: "The older helper program that carries the connections of your user’s containers. Podman 6 no longer has it.",
    use: "Use it only with Podman 4 on a machine without pasta.",
    narrower: "Better: Pasta, or Private.",
  },
  namespace: {
    now: "a namespace",
    is: "Joins a network namespace, a separate set of interfaces and addresses, that another program prepared.",
    use: "Use it to hand one interface to the container: CAN, a VPN, a second network card.",
    narrower: "To open less: a namespace that holds only that interface.",
  },
  pod: {
    now: "the pod’s",
    is: "Containers of a pod share one network and localhost, and start and stop together. Ports, names and the network belong to the pod.",
    use: "Use it for a program and its helpers that talk over localhost.",
    narrower: "To open less: a named network, where each container keeps its own localhost.",
  },
  macvlan: {
    now: "the LAN, with its own address",
    is: "The container appears on your local network like a machine of its own (macvlan). This machine’s firewall does not protect it, and the two can’t reach each other over that interface.",
    use: "Use it for discovery by broadcast or multicast, or a service that needs its own address there.",
    narrower: "To open less: Private with published ports, when no broadcast is needed.",
  },
};

/** Why the service can’t start, or can’t be reached, with this choice here; undefined where nothing stands against it. */
export function whyNotHere(choice: OtherChoice, target: Target): string | undefined {
  const { podman, scope } = target;
  switch (choice) {
    case "pasta":
      // lab/messages.json: pasta as root
      return worksOn(choice, target)
        ? undefined
        : `Not for ${scope === "qm" ? "the partition’s system services" : "system services"}: Podman takes pasta only for user services. Choose “User service” above, or Private.`;
    case "macvlan":
      // network-modes.md 1, rule macvlan-rootless
      return scope === "user"
        ? "Not for user services: there it gets no hold of this machine’s network cards. Choose “System service” above."
        : undefined;
    case "pod":
      return worksOn(choice, target) ? undefined : `Podman ${podman} has no .pod files: they came with 5.0.`;
    case "slirp4netns":
      return worksOn(choice, target) ? undefined : "Podman 6 has no slirp4netns: the service can’t start.";
    case "named":
    case "container":
    case "none":
    case "bridge":
    case "namespace":
      return undefined;
  }
}

/** The words of a choice for a QM partition, which its containers take for the machine. */
export function inPlace(sentence: string, { scope }: Target): string {
  const { machine, machines } = placeOf(scope);
  return sentence
    .replaceAll("this machine’s", machines)
    .replaceAll("This machine’s", capitalized(machines))
    .replaceAll("this machine", machine);
}
