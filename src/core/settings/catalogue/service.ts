import { restartPolicies } from "../values/restart/restart.ts";
import type { KeyDescription } from "./description.ts";

// The anchors are those of the pages at freedesktop.org: keys that share a paragraph have that of the first one.

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
      "How long the start may take, the download of the image included; without it, usually 90 seconds, for a download up to 5 minutes, for Type=oneshot any time.",
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
