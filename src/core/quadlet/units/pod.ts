import { networks } from "../command/network.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { publishedPorts } from "../command/published-ports.ts";
import { bareWords, inAnyOrder, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { userMapping } from "../command/user-mapping.ts";
import { volumes } from "../command/volume.ts";
import { defaultGroup, entryGroup, systemdGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { replacingKey } from "../reading/replacing-key.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { addJournalName } from "../service/journal-name.ts";
import { namedResource } from "./named-resource.ts";

const podman = podmanStages("Pod");

const createStages: readonly Stage[] = [
  ...podman,
  always("pod create", "The service makes the pod before it starts it."),
  () => [systemdGroup(["--infra-conmon-pidfile=%t/%N.pid"], "systemd watches the process in this file.")],
  policyAndReplace,
  userMapping,
  publishedPorts("Pod"),
  ...options("Pod", "Label"),
  networks("Pod"),
  inAnyOrder("values", options("Pod", "IP", "IP6", "ShmSize"), "flagsAsTwoWords"),
  inAnyOrder(
    "lists",
    options("Pod", "NetworkAlias", "DNS", "DNSOption", "DNSSearch", "AddHost", "HostName"),
    "flagsAsTwoWords",
  ),
  volumes("Pod"),
  names,
  bareWords("Pod", "PodmanArgs"),
];

/** Makes the service of a `.pod` (generator-spec.md 12). */
export function convertPod(conversion: Conversion): undefined {
  addWarnings(conversion);
  addCommonLines(conversion);
  addContainers(conversion);
  const { behaviours } = conversion;
  addJournalName(conversion);
  const create = runStages(createStages, conversion);
  addCommands(conversion);
  conversion.addCommand("ExecStartPre", create);
  const environment = because("Podman finds its service by it.");
  if (behaviours.has("podAppendsEnvironment"))
    conversion.addToService("Environment", "PODMAN_SYSTEMD_UNIT=%n", environment);
  else conversion.setInService("Environment", "PODMAN_SYSTEMD_UNIT=%n", environment);
  addProcess(conversion);
}

function addContainers(conversion: Conversion): void {
  for (const { serviceName, fileName } of conversion.context.units.startedByPod(conversion.unit.fileName)) {
    const from = because(`${fileName} runs in this pod.`);
    conversion.addToUnit("Wants", `${serviceName}.service`, from);
    conversion.addToUnit("Before", `${serviceName}.service`, from);
  }
}

function addCommands(conversion: Conversion): void {
  const isNamed = conversion.behaviours.has("namesInCommands");
  const { name, group } = namedResource(conversion, "PodName");
  const timeout = conversion.last("StopTimeout");
  const stopTime: WordGroup =
    timeout === undefined
      ? defaultGroup(
          ["--time=10"],
          "Containers that do not end within 10 seconds are killed.",
          replacingKey("StopTimeout", conversion),
        )
      : entryGroup([`--time=${timeout.text}`], timeout.entry);
  const command = (key: string, groups: readonly WordGroup[]): void =>
    conversion.addCommand(key, [...runStages(podman, conversion), ...groups]);
  const start = defaultGroup(["pod", "start"], "The service starts the pod.");
  const which = isNamed ? group : defaultGroup(["--pod-id-file=%t/%N.pod-id"], "This pod.");
  command("ExecStart", [start, { ...which, byHand: [name] }]);
  const stop = defaultGroup(["pod", "stop"], "The pod stops with the service.");
  const remove = defaultGroup(["pod", "rm"], "The pod goes when the service stops.");
  const ignore = defaultGroup(["--ignore"], "It may be gone already.");
  const force = defaultGroup(["--force"], "Even if a container of it still runs.");
  command("ExecStop", isNamed ? [stop, ignore, stopTime, which] : [stop, which, ignore, stopTime]);
  command("ExecStopPost", isNamed ? [remove, ignore, force, which] : [remove, which, ignore, force]);
}

function addProcess(conversion: Conversion): void {
  const process = because("systemd watches the pod’s own process.");
  const restart = "A pod that fails starts again.";
  conversion.setInService("Type", "forking", process);
  if (conversion.behaviours.has("podKeepsRestart")) {
    conversion.setInService("PIDFile", "%t/%N.pid", process);
    conversion.addIfMissing("Restart", "on-failure", restart);
    return;
  }
  conversion.setInService("Restart", "on-failure", because(restart));
  conversion.setInService("PIDFile", "%t/%N.pid", process);
}

const replace = defaultGroup(["--replace"], "A pod of this name that was left over gives way.");

function policyAndReplace(conversion: Conversion): readonly WordGroup[] {
  const why = "The pod stops with its last container.";
  if (!conversion.behaviours.has("exitPolicies"))
    return [
      systemdGroup(["--pod-id-file=%t/%N.pod-id"], "systemd stops the pod by the id in this file."),
      defaultGroup(["--exit-policy=stop"], why),
      replace,
    ];
  const policy = conversion.last("ExitPolicy");
  const words = ["--exit-policy", policy?.text ?? "stop"];
  const unless = replacingKey("ExitPolicy", conversion);
  return [replace, policy === undefined ? defaultGroup(words, why, unless) : entryGroup(words, policy.entry)];
}

function names(conversion: Conversion): readonly WordGroup[] {
  const { name, group } = namedResource(conversion, "PodName");
  return [
    ...(conversion.behaviours.has("namesInfraContainer")
      ? [{ ...group, words: ["--infra-name", `${name}-infra`] }]
      : []),
    { ...group, words: conversion.option("--name", name) },
  ];
}
