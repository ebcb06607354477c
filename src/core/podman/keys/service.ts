import type { SystemdRows } from "./key.ts";

/**
 * All keys of `[Service]` that have a place in the form, in its order, and how systemd reads them. Source: man systemd.service,
 * systemd.exec and systemd.resource-control; usage.md, [Service]; `RuntimeDirectory=`: systemd 252,
 * config_parse_exec_directories.
 */
export const serviceKeys = {
  Type: "last",
  RemainAfterExit: "last",
  Restart: "last",
  RestartSec: "last",
  TimeoutStartSec: "last",
  TimeoutStopSec: "last",
  SuccessExitStatus: "list",
  OOMPolicy: "last",
  Environment: "arguments",
  EnvironmentFile: "list",
  ExecStartPre: "list",
  ExecStartPost: "list",
  ExecReload: "list",
  ExecStopPost: "list",
  RuntimeDirectory: "list",
  RuntimeDirectoryPreserve: "last",
  SyslogIdentifier: "last",
  StandardOutput: "last",
  StandardError: "last",
  Slice: "last",
  MemoryMax: "last",
  MemoryHigh: "last",
  MemoryLow: "last",
  MemorySwapMax: "last",
  CPUQuota: "last",
  CPUWeight: "last",
  TasksMax: "last",
} as const satisfies SystemdRows;
