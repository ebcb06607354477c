import { worksOn } from "../../podman/network-modes/works-on.ts";
import type { Target } from "../../podman/target.ts";
import type { NetworkMode, NetworkReference } from "../../podman/network-modes/network-mode.ts";
import { measured, unmeasured } from "./measured-mode.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import { furtherQuestionIds, questionIds } from "./question-ids.ts";
import type { StatedAnswers } from "./stated-answer.ts";
import { measuredPasta } from "./measured-pasta.ts";
import { measuredSlirp4netns } from "./measured-slirp4netns.ts";
import { measurementOf } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";
import { plainMode } from "./plain-mode.ts";
import { visibleText } from "../../unit-file/hidden-characters.ts";

/**
 * Finds the measurement that shows what a container with this mode reaches on this target.
 * A release, scope or mode that was not measured itself is stood for by the nearest one and a caveat that
 * says so, or is `unmeasured` with the reason. It is never guessed.
 */
export function measurementFor(mode: NetworkMode, target: Target): Measurement {
  return measurementOf(measuredModeFor(mode, target), target);
}

/**
 * Finds the measured mode for what the lines of a container ask for. Options and networks that the lab did not try
 * are `unmeasured`, or a caveat where they leave reach as it is (network-modes.md 2). What the files of networks,
 * pods and other containers make of it: core/surroundings/reach-of-networks.ts.
 */
export function measuredModeFor(mode: NetworkMode, target: Target): MeasuredMode {
  switch (mode.kind) {
    case "unset":
    case "private":
    case "host":
    case "none":
      return plainMode(mode.kind, target);
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
      if (!worksOn(mode.kind, target))
        return unmeasured(
          `Before Podman 5.3 “${mode.file}” is the name of a network, not of a file.`,
          "network-modes.md 1",
        );
      return sharedWith(mode.file);
    case "namespace":
      if (mode.path === "/proc/1/ns/net")
        return measured(
          "host",
          "This path is the machine’s own network: measured as Network=host (network-modes.md 3.1).",
        );
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

function pasta(options: string, target: Target): MeasuredMode {
  if (!worksOn("pasta", target))
    return refused("Podman refuses pasta for a system service: it does not start.", "network-modes.md 1");
  return measuredPasta(options);
}

function slirp4netns(options: string, target: Target): MeasuredMode {
  if (!worksOn("slirp4netns", target))
    return refused("Podman 6 has no slirp4netns: the container does not start.", "network-modes.md 3.1");
  return measuredSlirp4netns(options, target.scope);
}

function namedNetworks(networks: readonly NetworkReference[]): MeasuredMode {
  const mode = networks.length === 1 ? "named" : "named-two";
  return measured(mode, caveats.network, ...networks.flatMap(({ options }) => withoutOptions(options)));
}

/** A network namespace has one reach, whoever is in it: that of the container that it was made for. */
function sharedWith(other: string): MeasuredMode {
  return unmeasured(
    `It shares the network of ${visibleText(other)}, which is not open here: what that one reaches, it reaches. Open its file to see what that is.`,
    "network-modes.md 1",
  );
}

function pod(file: string | undefined, target: Target): MeasuredMode {
  if (file === undefined)
    return refused(
      "Network=pod needs a Pod= line: without it the container does not start.",
      "network-modes.md 3.1",
    );
  if (!worksOn("pod", target)) return unmeasured("Pod= needs Podman 5.0.", "network-modes.md 1");
  return unmeasured(
    `The pod decides what this container reaches: ${visibleText(file)}, which is not open here. Open it to see what that is.`,
    "network-modes.md 1",
  );
}

/** What Podman does not start reaches nothing. */
function refused(why: string, source: string): MeasuredMode {
  const answer = { verdict: "no", note: "it does not start", source } as const;
  const stated: StatedAnswers = Object.fromEntries(
    [...questionIds, ...furtherQuestionIds].map((id) => [id, answer]),
  );
  return { ...unmeasured(why, source), stated, neverStarts: true };
}

function withoutOptions(options: string): readonly string[] {
  return options === "" ? [] : [`Measured without the options “${options}”.`];
}
