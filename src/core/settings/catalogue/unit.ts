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
    summary:
      "Like Requires=, and this service also stops when one of these ends by itself; it stays stopped when systemd starts that one again.",
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
