import type { KeyDescription } from "./description.ts";

// The anchors are those of the pages at freedesktop.org: keys that share a paragraph have that of the first one.

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
