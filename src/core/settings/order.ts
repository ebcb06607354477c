import type { ConventionalOrder } from "../unit-file/document.ts";
import { containerKeys } from "./keys/container.ts";

/** Source: man systemd.unit, [Unit]; usage.md, [Unit]. */
const unitKeys: readonly string[] = [
  "Description",
  "Documentation",
  "After",
  "Before",
  "Requires",
  "Wants",
  "BindsTo",
  "PartOf",
  "Requisite",
  "Upholds",
  "Conflicts",
  "OnFailure",
  "OnSuccess",
  "PropagatesReloadTo",
  "ReloadPropagatedFrom",
  "PropagatesStopTo",
  "StopPropagatedFrom",
  "StartLimitIntervalSec",
  "StartLimitBurst",
  "ConditionPathExists",
  "AssertPathExists",
  "AssertPathIsDirectory",
];

/** Source: man systemd.service, systemd.exec and systemd.resource-control; usage.md, [Service]. */
const serviceKeys: readonly string[] = [
  "Type",
  "RemainAfterExit",
  "Restart",
  "RestartSec",
  "TimeoutStartSec",
  "TimeoutStopSec",
  "SuccessExitStatus",
  "OOMPolicy",
  "Environment",
  "EnvironmentFile",
  "ExecStartPre",
  "ExecStartPost",
  "ExecReload",
  "ExecStopPost",
  "RuntimeDirectory",
  "RuntimeDirectoryPreserve",
  "SyslogIdentifier",
  "StandardOutput",
  "StandardError",
  "Slice",
  "MemoryMax",
  "MemoryHigh",
  "MemoryLow",
  "MemorySwapMax",
  "CPUQuota",
  "CPUWeight",
  "TasksMax",
];

/** Source: generator-spec.md 13. */
const installKeys: readonly string[] = ["WantedBy", "RequiredBy", "UpheldBy", "Alias", "DefaultInstance"];

/** Where the form puts new sections and keys; the sections stand as in Podman’s own examples (man podman-systemd.unit). */
export const conventionalOrder: ConventionalOrder = {
  sections: [
    "Unit",
    "Container",
    "Pod",
    "Network",
    "Volume",
    "Kube",
    "Image",
    "Build",
    "Artifact",
    "Quadlet",
    "Service",
    "Install",
  ],
  keys: {
    Unit: unitKeys,
    Container: containerKeys.map(({ key }) => key),
    Service: serviceKeys,
    Install: installKeys,
  },
};
