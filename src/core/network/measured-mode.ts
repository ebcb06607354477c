import { isSince } from "../settings/release.ts";
import type { Target } from "../settings/target.ts";
import type { LabMode } from "./measured/reach.ts";
import type { NetworkMode, NetworkReference } from "./network-mode.ts";

/** The mode of the lab that shows what a mode of a file does, or why none of them does. */
export type MeasuredMode =
  | { readonly kind: "mode"; readonly mode: LabMode; readonly caveats: readonly string[] }
  | { readonly kind: "unmeasured"; readonly why: string };

/**
 * Finds the measured mode for what a file asks for. Options and networks that the lab did not try are
 * `unmeasured`, or a caveat where they leave reach as it is (network-modes.md 2).
 */
export function measuredModeFor(mode: NetworkMode, target: Target): MeasuredMode {
  switch (mode.kind) {
    case "unset":
      return target.scope === "qm" ? measured("host", caveats.unsetInQm) : ownNetwork("unset", target);
    case "private":
      return ownNetwork("private", target);
    case "host":
    case "none":
      return measured(mode.kind);
    case "bridge":
      if (mode.others.length > 0)
        return unmeasured("The default network together with others was not measured.");
      return measured("bridge", ...withoutOptions(mode.options));
    case "pasta":
      return pasta(mode.options, target);
    case "slirp4netns":
      return slirp4netns(mode.options, target);
    case "container":
      return measured("container", caveats.container);
    case "container-unit":
      if (!isSince(target.podman, "5.3"))
        return unmeasured(`Before Podman 5.3 “${mode.file}” is the name of a network, not of a file.`);
      return measured("container", caveats.container);
    case "namespace":
      return unmeasured(
        `What a container reaches in “${mode.path}” depends on what was put into that namespace.`,
      );
    case "network":
      return namedNetworks(mode.networks);
    case "pod":
      return pod(mode.file, target);
    default:
      return mode satisfies never;
  }
}

const caveats = {
  unsetInQm:
    'Without a Network= line QM’s containers.conf (netns="host") puts this container on the partition’s network.',
  slirp4netns: "Podman 4.x uses slirp4netns for rootless containers; it was measured by its name.",
  container:
    "Measured with a container on the default network; this one shares whatever network the other one has.",
  network:
    "Measured with a network with default settings; Internal=, Options=isolate= or another driver change this.",
  pod: "Measured with a pod on the default network; a Network= line in the pod’s file changes this.",
};

/** network-modes.md 1.1: rootless, up to 4.9, private is slirp4netns. */
function ownNetwork(mode: "unset" | "private", { podman, scope }: Target): MeasuredMode {
  if (scope === "user" && !isSince(podman, "5.0")) return measured("slirp4netns", caveats.slirp4netns);
  return measured(mode);
}

function pasta(options: string, { scope }: Target): MeasuredMode {
  if (scope !== "user") return unmeasured("Podman refuses pasta for a container of root: it does not start.");
  if (options === "") return measured("pasta");
  if (options === "--map-gw") return measured("pasta-map-gw");
  return unmeasured(`pasta was not measured with “${options}”.`);
}

function slirp4netns(options: string, { podman, scope }: Target): MeasuredMode {
  if (isSince(podman, "6.0")) return unmeasured("Podman 6 has no slirp4netns: the container does not start.");
  if (options === "") return measured("slirp4netns");
  if (options === "allow_host_loopback=true" && scope === "user") return measured("slirp4netns-loopback");
  return unmeasured(`slirp4netns was not measured with “${options}”.`);
}

function namedNetworks(networks: readonly NetworkReference[]): MeasuredMode {
  const mode = networks.length === 1 ? "named" : "named-two";
  return measured(mode, caveats.network, ...networks.flatMap(({ options }) => withoutOptions(options)));
}

function pod(file: string | undefined, { podman, scope }: Target): MeasuredMode {
  if (file === undefined)
    return unmeasured("Network=pod needs a Pod= line: without it the container does not start.");
  if (!isSince(podman, "5.0")) return unmeasured("Pod= needs Podman 5.0.");
  if (scope === "qm") return unmeasured("Which network a pod has in a QM partition was not measured.");
  return measured("pod", caveats.pod);
}

function measured(mode: LabMode, ...caveatsOfMode: readonly string[]): MeasuredMode {
  return { kind: "mode", mode, caveats: caveatsOfMode };
}

function unmeasured(why: string): MeasuredMode {
  return { kind: "unmeasured", why };
}

function withoutOptions(options: string): readonly string[] {
  return options === "" ? [] : [`Measured without the options “${options}”.`];
}
