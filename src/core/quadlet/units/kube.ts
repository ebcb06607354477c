import { isTrue } from "../../podman/words/single-value.ts";
import type { EntryValue } from "../reading/read-values.ts";
import { groupIfSet } from "../command/group-if-set.ts";
import { networks } from "../command/network.ts";
import { logDriver } from "../command/log-driver.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { publishedPorts } from "../command/published-ports.ts";
import { besideUnit, resolvedGroup } from "../command/resolved.ts";
import { bareWords, each, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { userMapping } from "../command/user-mapping.ts";
import { defaultGroup, entryGroup, systemdGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { checkKillMode } from "../service/kill-mode.ts";
import { addJournalName } from "../service/journal-name.ts";
import { becauseOfType, readServiceType } from "../service/service-type.ts";
import { directoryOfFile, setWorkingDirectory } from "../service/working-directory.ts";
import type { ResolveDirectory } from "../service/working-directory.ts";

const playStages: readonly Stage[] = [
  ...podmanStages("Kube"),
  always("kube play", "The service plays the Kubernetes file."),
  always("--replace", "What is left over of an earlier start gives way."),
  () => [systemdGroup(["--service-container=true"], "systemd watches this container for all of them.")],
  ...options("Kube", "ExitCodePropagation"),
  logDriver("Kube"),
  ...options("Kube", "LogOpt"),
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
    conversion.addToService(
      "KillMode",
      "mixed",
      because("Podman stops the containers itself.", { section: "Service", key: "KillMode" }),
    );
  conversion.addToService(
    "Environment",
    "PODMAN_SYSTEMD_UNIT=%n",
    because("Podman finds its service by it."),
  );
  setType(conversion);
  addJournalName(conversion);
  const groups = [...runStages(playStages, conversion), ...files];
  conversion.addCommand("ExecStart", groups);
  addDown(files, conversion);
  setWorkingDirectory(conversion, resolveForKube);
}

function yamlFiles(conversion: Conversion): readonly WordGroup[] {
  const values = yamlValues(conversion);
  if (values.length === 0) conversion.refuse({ kind: "missing-key", key: "Yaml" });
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
  const type = readServiceType(conversion);
  if (type?.text === "oneshot") return;
  const notifies = becauseOfType(type, "Podman tells systemd when the containers run.");
  conversion.setInService("Type", "notify", notifies);
  const access = becauseOfType(type, "Podman and its children may tell systemd.");
  conversion.setInService("NotifyAccess", "all", access);
}

function addDown(files: readonly WordGroup[], conversion: Conversion): void {
  const force = conversion.last("KubeDownForce");
  const groups = [
    ...runStages(conversion.behaviours.has("removesVolumes") ? podman : podman.slice(0, 1), conversion),
    defaultGroup(["kube", "down"], "The containers go when the service stops."),
    ...groupIfSet(force, (text) => [isTrue(text) ? "--force" : "--force=false"]),
    ...files,
  ];
  const key = conversion.behaviours.has("kubeDownAfterStop") ? "ExecStopPost" : "ExecStop";
  conversion.addCommand(key, groups);
}

const resolveForKube: ResolveDirectory = ({ text, entry }, conversion) => {
  switch (text.toLowerCase()) {
    case "yaml": {
      const [file, ...others] = yamlValues(conversion);
      if (others.length > 0) conversion.refuse({ kind: "directory-of-several-files" }, entry);
      return file === undefined ? undefined : { directory: directoryOfFile(file.text, conversion) };
    }
    case "unit":
      return { directory: conversion.directory };
    case "file":
      conversion.refuse({ kind: "directory-of-other-kind", text, extension: ".build" }, entry);
      return undefined;
    default:
      conversion.refuse({ kind: "directory-value", text }, entry);
      return undefined;
  }
};
