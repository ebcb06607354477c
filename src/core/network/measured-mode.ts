import { chosenMode } from "./chosen-mode.ts";
import { isSince } from "../settings/release.ts";
import type { Target } from "../settings/target.ts";
import type { LabMode, ProbeId } from "./measured/reach.ts";
import type { NetworkMode, NetworkReference } from "./network-mode.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** The mode of the lab that shows what a mode of a file does, or why none of them does. */
export type MeasuredMode =
  | {
      readonly kind: "mode";
      readonly mode: LabMode;
      readonly caveats: readonly string[];
      /** Probes whose cells do not hold for this file. */
      readonly except?: readonly ProbeId[];
      /** What is known without cells, where the file asks for more than was measured. */
      readonly stated?: StatedAnswers;
    }
  | {
      readonly kind: "unmeasured";
      readonly why: string;
      readonly stated?: StatedAnswers;
      /** What says so; without it, what the lab measured (lab/README.md). */
      readonly source?: string;
    };

/**
 * Finds the measured mode for what the lines of a container ask for. Options and networks that the lab did not try
 * are `unmeasured`, or a caveat where they leave reach as it is (network-modes.md 2). What the files of networks,
 * pods and other containers make of it: core/explain/reach-of-networks.ts.
 */
export function measuredModeFor(mode: NetworkMode, target: Target): MeasuredMode {
  switch (mode.kind) {
    case "unset":
    case "private":
    case "host":
    case "none":
      return chosenMode(mode.kind, target);
    case "bridge":
      if (mode.others.length > 0)
        return unmeasured("The default network together with others was not measured.");
      return measured("bridge", ...withoutOptions(mode.options));
    case "pasta":
      return pasta(mode.options, target);
    case "slirp4netns":
      return slirp4netns(mode.options, target);
    case "container":
      return sharedWith(mode.name);
    case "container-unit":
      if (!isSince(target.podman, "5.3"))
        return unmeasured(
          `Before Podman 5.3 “${mode.file}” is the name of a network, not of a file.`,
          "network-modes.md 1",
        );
      return sharedWith(mode.file);
    case "namespace":
      return unmeasured(
        `What a container reaches in “${mode.path}” depends on what was put into that namespace.`,
        "network-modes.md 4",
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
  network:
    "Measured with a network with default settings; Internal=, Options=isolate= or another driver change this.",
};

function pasta(options: string, { scope }: Target): MeasuredMode {
  if (scope !== "user")
    return unmeasured(
      "Podman refuses pasta for a container of root: it does not start.",
      "network-modes.md 1",
    );
  if (options === "") return measured("pasta");
  if (options === "--map-gw") return measured("pasta-map-gw");
  return unmeasured(`pasta was not measured with “${options}”.`);
}

function slirp4netns(options: string, { podman, scope }: Target): MeasuredMode {
  if (isSince(podman, "6.0"))
    return unmeasured("Podman 6 has no slirp4netns: the container does not start.", "network-modes.md 3.1");
  if (options === "") return measured("slirp4netns");
  if (options === "allow_host_loopback=true" && scope === "user") return measured("slirp4netns-loopback");
  return unmeasured(`slirp4netns was not measured with “${options}”.`);
}

function namedNetworks(networks: readonly NetworkReference[]): MeasuredMode {
  const mode = networks.length === 1 ? "named" : "named-two";
  return measured(mode, caveats.network, ...networks.flatMap(({ options }) => withoutOptions(options)));
}

/** A network namespace has one reach, whoever is in it: that of the container that it was made for. */
function sharedWith(other: string): MeasuredMode {
  return unmeasured(
    `It shares the network of ${other}, which is not open here: what that one reaches, it reaches.`,
    "network-modes.md 1",
  );
}

function pod(file: string | undefined, { podman }: Target): MeasuredMode {
  if (file === undefined)
    return unmeasured(
      "Network=pod needs a Pod= line: without it the container does not start.",
      "network-modes.md 3.1",
    );
  if (!isSince(podman, "5.0")) return unmeasured("Pod= needs Podman 5.0.", "network-modes.md 1");
  return unmeasured(
    `The pod decides what this container reaches: ${file}, which is not open here.`,
    "network-modes.md 1",
  );
}

function measured(mode: LabMode, ...caveatsOfMode: readonly string[]): MeasuredMode {
  return { kind: "mode", mode, caveats: caveatsOfMode };
}

function unmeasured(why: string, source?: string): MeasuredMode {
  return source === undefined ? { kind: "unmeasured", why } : { kind: "unmeasured", why, source };
}

function withoutOptions(options: string): readonly string[] {
  return options === "" ? [] : [`Measured without the options “${options}”.`];
}
