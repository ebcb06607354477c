import { restartPolicies } from "../values/restart/restart.ts";
import type { KeyDescription } from "./description.ts";

// The anchors are those of the pages at freedesktop.org: keys that share a paragraph have that of the first one.

/** Source: man systemd.unit, [Unit]; usage.md, [Unit] (shares). */
export const unitDescriptions: Readonly<Record<string, KeyDescription>> = {
  Description: {
    valueType: "string",
    summary: "A name for people; systemctl status shows it.",
    example: "Description=Web server",
    share: 91.9,
    docs: { page: "systemd.unit.5", anchor: "Description=" },
  },
  Documentation: {
    valueType: "string",
    summary: "Addresses of documentation: https://, file:, man: or info:.",
    example: "Documentation=https://example.com/web",
    share: 10.1,
    docs: { page: "systemd.unit.5", anchor: "Documentation=" },
  },
  After: {
    valueType: "unit-ref",
    summary:
      "When both start, this service starts after these; from Podman 5.5 the names of Quadlet files count too.",
    example: "After=db.container",
    share: 51,
    docs: { page: "systemd.unit.5", anchor: "Before=" },
  },
  Before: {
    valueType: "unit-ref",
    summary:
      "When both start, this service starts before these; from Podman 5.5 the names of Quadlet files count too.",
    example: "Before=proxy.container",
    share: 1.2,
    docs: { page: "systemd.unit.5", anchor: "Before=" },
  },
  Requires: {
    valueType: "unit-ref",
    summary: "Starts these too; when one of them is stopped, this service stops as well.",
    example: "Requires=db.container",
    share: 22.3,
    docs: { page: "systemd.unit.5", anchor: "Requires=" },
  },
  Wants: {
    valueType: "unit-ref",
    summary: "Starts these too; this service runs even when one of them fails.",
    example: "Wants=cache.container",
    share: 21.2,
    docs: { page: "systemd.unit.5", anchor: "Wants=" },
  },
  BindsTo: {
    valueType: "unit-ref",
    summary: "Like Requires=, and this service also stops when one of these ends by itself.",
    example: "BindsTo=db.container",
    share: 3.7,
    docs: { page: "systemd.unit.5", anchor: "BindsTo=" },
  },
  PartOf: {
    valueType: "unit-ref",
    summary: "When one of these is stopped or restarted, so is this service.",
    example: "PartOf=shop.pod",
    share: 5.5,
    docs: { page: "systemd.unit.5", anchor: "PartOf=" },
  },
  Requisite: {
    valueType: "unit-ref",
    summary: "Fails to start when these do not run already.",
    example: "Requisite=db.container",
    docs: { page: "systemd.unit.5", anchor: "Requisite=" },
  },
  Upholds: {
    valueType: "unit-ref",
    summary: "Keeps these running for as long as this service runs.",
    example: "Upholds=worker.container",
    docs: { page: "systemd.unit.5", anchor: "Upholds=" },
  },
  Conflicts: {
    valueType: "unit-ref",
    summary: "Starting this service stops these, and starting one of them stops this service.",
    example: "Conflicts=web-old.service",
    docs: { page: "systemd.unit.5", anchor: "Conflicts=" },
  },
  OnFailure: {
    valueType: "unit-ref",
    summary: "Starts these when this service has failed.",
    example: "OnFailure=notify-failure.service",
    docs: { page: "systemd.unit.5", anchor: "OnFailure=" },
  },
  OnSuccess: {
    valueType: "unit-ref",
    summary: "Starts these when this service has ended well.",
    example: "OnSuccess=backup-done.service",
    docs: { page: "systemd.unit.5", anchor: "OnSuccess=" },
  },
  PropagatesReloadTo: {
    valueType: "unit-ref",
    summary: "Reloading this service reloads these too.",
    example: "PropagatesReloadTo=proxy.container",
    docs: { page: "systemd.unit.5", anchor: "PropagatesReloadTo=" },
  },
  ReloadPropagatedFrom: {
    valueType: "unit-ref",
    summary: "Reloading one of these reloads this service too.",
    example: "ReloadPropagatedFrom=certificates.service",
    docs: { page: "systemd.unit.5", anchor: "PropagatesReloadTo=" },
  },
  PropagatesStopTo: {
    valueType: "unit-ref",
    summary: "Stopping this service stops these too.",
    example: "PropagatesStopTo=worker.container",
    share: 0.6,
    docs: { page: "systemd.unit.5", anchor: "PropagatesStopTo=" },
  },
  StopPropagatedFrom: {
    valueType: "unit-ref",
    summary: "Stopping one of these stops this service too.",
    example: "StopPropagatedFrom=shop.target",
    docs: { page: "systemd.unit.5", anchor: "PropagatesStopTo=" },
  },
  StartLimitIntervalSec: {
    valueType: "duration",
    summary: "The time in which starts are counted: after StartLimitBurst= of them, systemd gives up.",
    example: "StartLimitIntervalSec=10min",
    share: 2.9,
    docs: { page: "systemd.unit.5", anchor: "StartLimitIntervalSec=interval" },
  },
  StartLimitBurst: {
    valueType: "int",
    summary: "How many starts are allowed within StartLimitIntervalSec=.",
    example: "StartLimitBurst=5",
    share: 2.9,
    docs: { page: "systemd.unit.5", anchor: "StartLimitIntervalSec=interval" },
  },
  ConditionPathExists: {
    valueType: "path",
    summary: "Skips the start, without a failure, when there is no such path.",
    example: "ConditionPathExists=/srv/web",
    share: 0.9,
    docs: { page: "systemd.unit.5", anchor: "ConditionPathExists=" },
  },
  AssertPathExists: {
    valueType: "path",
    summary: "Makes the start fail when there is no such path.",
    example: "AssertPathExists=/srv/web",
    share: 0.7,
    docs: { page: "systemd.unit.5", anchor: "AssertArchitecture=" },
  },
  AssertPathIsDirectory: {
    valueType: "path",
    summary: "Makes the start fail when the path is no directory.",
    example: "AssertPathIsDirectory=/srv/web",
    share: 0.7,
    docs: { page: "systemd.unit.5", anchor: "AssertArchitecture=" },
  },
};

/**
 * Source: man systemd.service, systemd.exec and systemd.resource-control; usage.md, [Service] (shares);
 * generator-spec.md 8.2.
 */
export const serviceDescriptions: Readonly<Record<string, KeyDescription>> = {
  Type: {
    valueType: "enum",
    summary:
      "When systemd takes the service for started; for a container Quadlet writes notify, and oneshot fits one that does its job and ends.",
    example: "Type=oneshot",
    share: 1.7,
    docs: { page: "systemd.service.5", anchor: "Type=" },
    values: ["notify", "oneshot"],
  },
  RemainAfterExit: {
    valueType: "bool",
    summary: "Whether the service still counts as running when its container has ended well.",
    example: "RemainAfterExit=yes",
    share: 0.8,
    docs: { page: "systemd.service.5", anchor: "RemainAfterExit=" },
  },
  Restart: {
    valueType: "enum",
    summary: "When systemd starts the service again by itself.",
    example: "Restart=always",
    share: 84,
    docs: { page: "systemd.service.5", anchor: "Restart=" },
    values: restartPolicies.map(({ name }) => name),
  },
  RestartSec: {
    valueType: "duration",
    summary: "How long systemd waits before it starts the service again; without it, a tenth of a second.",
    example: "RestartSec=5s",
    share: 11.1,
    docs: { page: "systemd.service.5", anchor: "RestartSec=" },
  },
  TimeoutStartSec: {
    valueType: "duration",
    summary:
      "How long the start may take, the download of the image included; without it, usually 90 seconds.",
    example: "TimeoutStartSec=15min",
    share: 44.3,
    docs: { page: "systemd.service.5", anchor: "TimeoutStartSec=" },
  },
  TimeoutStopSec: {
    valueType: "duration",
    summary:
      "How long stopping may take before systemd kills what is left; it has to be longer than StopTimeout=.",
    example: "TimeoutStopSec=60s",
    share: 6.9,
    docs: { page: "systemd.service.5", anchor: "TimeoutStopSec=" },
  },
  SuccessExitStatus: {
    valueType: "string",
    summary: "Further exit codes or signals that count as a good end.",
    example: "SuccessExitStatus=143",
    share: 0.6,
    docs: { page: "systemd.service.5", anchor: "SuccessExitStatus=" },
  },
  OOMPolicy: {
    valueType: "enum",
    summary: "What happens when the kernel kills a process of the service for want of memory.",
    example: "OOMPolicy=continue",
    share: 0.7,
    docs: { page: "systemd.service.5", anchor: "OOMPolicy=" },
    values: ["continue", "stop", "kill"],
  },
  Environment: {
    valueType: "env-list",
    summary:
      "Variables for the service itself: ${NAME} in the keys of the container stands for their values.",
    example: "Environment=TAG=1.27",
    share: 0.4,
    docs: { page: "systemd.exec.5", anchor: "Environment=" },
  },
  EnvironmentFile: {
    valueType: "path",
    summary:
      "A file with variables for the service itself: ${NAME} in the keys of the container stands for their values.",
    example: "EnvironmentFile=/etc/web.env",
    share: 5.6,
    docs: { page: "systemd.exec.5", anchor: "EnvironmentFile=" },
  },
  ExecStartPre: {
    valueType: "command",
    summary: "A command on the host that runs first; if it fails, the container does not start.",
    example: "ExecStartPre=/usr/bin/mkdir -p /srv/web",
    share: 8.2,
    docs: { page: "systemd.service.5", anchor: "ExecStartPre=" },
  },
  ExecStartPost: {
    valueType: "command",
    summary: "A command on the host that runs once the container has started.",
    example: "ExecStartPost=/usr/bin/touch /run/web-started",
    share: 1.4,
    docs: { page: "systemd.service.5", anchor: "ExecStartPre=" },
  },
  ExecReload: {
    valueType: "command",
    summary: "The command on the host that systemctl reload runs.",
    example: "ExecReload=/usr/bin/podman kill --signal SIGHUP web",
    share: 0.5,
    docs: { page: "systemd.service.5", anchor: "ExecReload=" },
  },
  ExecStopPost: {
    valueType: "command",
    summary: "A command on the host that runs after the container has ended, however it ended.",
    example: "ExecStopPost=/usr/bin/rm -f /run/web-started",
    docs: { page: "systemd.service.5", anchor: "ExecStopPost=" },
  },
  RuntimeDirectory: {
    valueType: "name",
    summary: "A directory below /run, or the user’s own, that is made for the service and removed with it.",
    example: "RuntimeDirectory=web",
    share: 0.4,
    docs: { page: "systemd.exec.5", anchor: "RuntimeDirectory=" },
  },
  RuntimeDirectoryPreserve: {
    valueType: "enum",
    summary: "Whether RuntimeDirectory= stays when the service stops, or only when it restarts.",
    example: "RuntimeDirectoryPreserve=restart",
    share: 0.4,
    docs: { page: "systemd.exec.5", anchor: "RuntimeDirectoryPreserve=" },
    values: ["no", "yes", "restart"],
  },
  SyslogIdentifier: {
    valueType: "name",
    summary:
      "The name in front of the service’s lines in the journal; Quadlet writes the name of the service.",
    example: "SyslogIdentifier=web",
    share: 0.4,
    docs: { page: "systemd.exec.5", anchor: "SyslogIdentifier=" },
  },
  StandardOutput: {
    valueType: "string",
    summary: "Where the output of the service itself goes.",
    example: "StandardOutput=journal",
    share: 2.5,
    docs: { page: "systemd.exec.5", anchor: "StandardOutput=" },
  },
  StandardError: {
    valueType: "string",
    summary: "Where the error messages of the service itself go.",
    example: "StandardError=journal",
    share: 2.8,
    docs: { page: "systemd.exec.5", anchor: "StandardError=" },
  },
  Slice: {
    valueType: "unit-ref",
    summary: "The slice that the service belongs to: services of one slice share its limits.",
    example: "Slice=shop.slice",
    share: 3.6,
    docs: { page: "systemd.resource-control.5", anchor: "Slice=" },
  },
  MemoryMax: {
    valueType: "size",
    summary: "The most memory that the service may use, its container included.",
    example: "MemoryMax=1G",
    share: 3.2,
    docs: { page: "systemd.resource-control.5", anchor: "MemoryMax=bytes" },
  },
  MemoryHigh: {
    valueType: "size",
    summary: "The memory above which the service is slowed down and memory is taken back from it.",
    example: "MemoryHigh=800M",
    share: 2.9,
    docs: { page: "systemd.resource-control.5", anchor: "MemoryHigh=bytes" },
  },
  MemoryLow: {
    valueType: "size",
    summary: "Memory that is left to the service for as long as others have some to give.",
    example: "MemoryLow=200M",
    share: 0.3,
    docs: { page: "systemd.resource-control.5", anchor: "MemoryMin=bytes" },
  },
  MemorySwapMax: {
    valueType: "size",
    summary: "The most swap space that the service may use.",
    example: "MemorySwapMax=0",
    share: 0.9,
    docs: { page: "systemd.resource-control.5", anchor: "MemorySwapMax=bytes" },
  },
  CPUQuota: {
    valueType: "string",
    summary: "How much processor time the service may use; 100% is one processor.",
    example: "CPUQuota=50%",
    share: 2.1,
    docs: { page: "systemd.resource-control.5", anchor: "CPUQuota=" },
  },
  CPUWeight: {
    valueType: "int",
    summary: "The service’s share when processors are busy, from 1 to 10000; 100 is what the others have.",
    example: "CPUWeight=50",
    share: 0.5,
    docs: { page: "systemd.resource-control.5", anchor: "CPUWeight=weight" },
  },
  TasksMax: {
    valueType: "int",
    summary: "How many processes and threads the service may have.",
    example: "TasksMax=200",
    share: 0.4,
    docs: { page: "systemd.resource-control.5", anchor: "TasksMax=N" },
  },
};

/** Source: man systemd.unit, [Install]; generator-spec.md 13; usage.md, [Install] (shares). */
export const installDescriptions: Readonly<Record<string, KeyDescription>> = {
  WantedBy: {
    valueType: "unit-ref",
    summary:
      "The targets that start the service: default.target for a user, multi-user.target for the system.",
    example: "WantedBy=default.target",
    share: 87,
    docs: { page: "systemd.unit.5", anchor: "WantedBy=" },
  },
  RequiredBy: {
    valueType: "unit-ref",
    summary: "Like WantedBy=, and what is named here stops when the service is stopped.",
    example: "RequiredBy=shop.target",
    docs: { page: "systemd.unit.5", anchor: "WantedBy=" },
  },
  UpheldBy: {
    valueType: "unit-ref",
    summary: "Units that keep the service running for as long as they run; Quadlet reads it from Podman 5.5.",
    example: "UpheldBy=shop.target",
    docs: { page: "systemd.unit.5", anchor: "WantedBy=" },
  },
  Alias: {
    valueType: "unit-ref",
    summary: "Further names of the service.",
    example: "Alias=www.service",
    share: 0.2,
    docs: { page: "systemd.unit.5", anchor: "Alias=" },
  },
  DefaultInstance: {
    valueType: "string",
    summary: "For a template: the instance that WantedBy= starts; Quadlet reads it from Podman 5.0.",
    example: "DefaultInstance=main",
    docs: { page: "systemd.unit.5", anchor: "DefaultInstance=" },
  },
};
