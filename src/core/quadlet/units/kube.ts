import { isTrue, readLast } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import { networks } from "../command/network.ts";
import { logDriver } from "../command/older-container-parts.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { publishedPorts } from "../command/published-ports.ts";
import { besideUnit, resolvedGroup } from "../command/resolved.ts";
import { bareWords, each, flag } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { userMapping } from "../command/user-mapping.ts";
import { defaultGroup, entryGroup, systemdGroup } from "../command/word-group.ts";
import type { WordGroup } from "../command/word-group.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import { because } from "./conversion.ts";
import type { Conversion } from "./conversion.ts";
import { checkKillMode } from "./kill-mode.ts";
import { journalName } from "./oneshot.ts";
import { directoryOfFile, setWorkingDirectory } from "./working-directory.ts";
import type { ResolveDirectory } from "./working-directory.ts";

const playStages: readonly Stage[] = [
  ...podmanStages("Kube"),
  always("kube play", "The service plays the Kubernetes file."),
  always("--replace", "What is left over of an earlier start gives way."),
  () => [systemdGroup(["--service-container=true"], "systemd watches this container for all of them.")],
  flag("Kube", "ExitCodePropagation", "--service-exit-code-propagation=*"),
  logDriver("Kube"),
  flag("Kube", "LogOpt", "--log-opt *"),
  userMapping,
  networks("Kube"),
  each("Kube", "AutoUpdate", ({ text, entry }) => {
    const slash = text.indexOf("/");
    const label = slash === -1 ? `=${text}` : `/${text.slice(0, slash)}=${text.slice(slash + 1)}`;
    return entryGroup([`--annotation=io.containers.autoupdate${label}`], entry);
  }),
  each("Kube", "ConfigMap", ({ text, entry }, conversion) => {
    const path = besideUnit(text, conversion.absolutePath(text));
    return resolvedGroup(["--configmap", path.text], path, entry);
  }),
  publishedPorts("Kube"),
  bareWords("Kube", "PodmanArgs"),
];

const podman = podmanStages("Kube");

/** Makes the service of a `.kube` (generator-spec.md 11). */
export function convertKube(conversion: Conversion): undefined {
  addWarnings(conversion);
  addCommonLines(conversion);
  const files = yamlFiles(conversion);
  const killMode = checkKillMode(conversion);
  if (killMode === "missing")
    conversion.addToService("KillMode", "mixed", because("Podman stops the containers itself."));
  conversion.addToService(
    "Environment",
    "PODMAN_SYSTEMD_UNIT=%n",
    because("Podman finds its service by it."),
  );
  setType(conversion);
  conversion.addIfMissing("SyslogIdentifier", "%N", journalName);
  const groups = [...runStages(playStages, conversion), ...files];
  conversion.file.append("Service", { kind: "command", key: "ExecStart", before: "", groups });
  addDown(files, conversion);
  setWorkingDirectory(conversion, resolveForKube);
}

function yamlFiles(conversion: Conversion): readonly WordGroup[] {
  const values = yamlValues(conversion);
  if (values.length === 0) conversion.refuse("no Yaml key specified");
  return values.map(({ text, entry }) => {
    const path = besideUnit(text, conversion.absolutePath(text));
    return resolvedGroup([path.text], path, entry);
  });
}

function yamlValues(conversion: Conversion): readonly EntryValue[] {
  if (conversion.behaviours.has("severalYamlFiles")) return conversion.words("Yaml");
  const value = conversion.lastFilled("Yaml");
  return value === undefined ? [] : [value];
}

function setType(conversion: Conversion): void {
  const type = readLast(conversion.unit.entries("Service", "Type"), conversion.behaviours);
  if (type !== undefined && type.text !== "notify" && type.text !== "oneshot")
    conversion.refuse(`invalid service Type '${type.text}'`, type.entry);
  if (type?.text === "oneshot") return;
  conversion.setInService("Type", "notify", because("Podman tells systemd when the containers run."));
  conversion.setInService("NotifyAccess", "all", because("Podman and its children may tell systemd."));
}

function addDown(files: readonly WordGroup[], conversion: Conversion): void {
  const force = conversion.last("KubeDownForce");
  const forceWords =
    force === undefined ? [] : [entryGroup([isTrue(force) ? "--force" : "--force=false"], force.entry)];
  const groups = [
    ...runStages(conversion.behaviours.has("removesVolumes") ? podman : podman.slice(0, 1), conversion),
    defaultGroup(["kube", "down"], "The containers go when the service stops."),
    ...forceWords,
    ...files,
  ];
  const key = conversion.behaviours.has("kubeDownAfterStop") ? "ExecStopPost" : "ExecStop";
  conversion.file.append("Service", { kind: "command", key, before: "", groups });
}

const resolveForKube: ResolveDirectory = ({ text, entry }, conversion) => {
  switch (text.toLowerCase()) {
    case "yaml": {
      const [file, ...others] = yamlValues(conversion);
      if (others.length > 0)
        conversion.refuse(
          `SetWorkingDirectory=yaml is only supported when a single Yaml key is provided`,
          entry,
        );
      return file === undefined ? undefined : { directory: directoryOfFile(file.text, conversion) };
    }
    case "unit":
      return { directory: conversion.directory };
    case "file":
      conversion.refuse(`SetWorkingDirectory=${text} is only supported in .build files`, entry);
      return undefined;
    default:
      // The trailing blank is the generator’s own.
      conversion.refuse(`unsupported value for WorkingDirectory: ${text} `, entry);
      return undefined;
  }
};
