import type { AboutKeys } from "./about.ts";
import type { installKeys } from "./install.ts";

/** Source: man systemd.unit, [Install]; generator-spec.md 13; usage.md, [Install] (shares). */
export const aboutInstall: AboutKeys<typeof installKeys> = {
  WantedBy: {
    group: "start",
    label: "Start with",
    valueType: "unit-ref",
    summary:
      "The targets that start the service: default.target for a user, multi-user.target for the system.",
    example: "WantedBy=default.target",
    share: 87,
    plain:
      "start at boot, autostart, start automatically, enable, boot, login, start on boot, run at startup",
  },
  RequiredBy: {
    group: "start",
    valueType: "unit-ref",
    summary: "Like WantedBy=, and what is named here stops when the service is stopped.",
    example: "RequiredBy=shop.target",
    plain: "needed by",
    manual: "#WantedBy=",
  },
  UpheldBy: {
    group: "start",
    valueType: "unit-ref",
    summary: "Units that keep the service running for as long as they run; Quadlet reads it from Podman 5.5.",
    example: "UpheldBy=shop.target",
    manual: "#WantedBy=",
  },
  DefaultInstance: {
    group: "start",
    valueType: "string",
    summary: "For a template: the instance that WantedBy= starts; Quadlet reads it from Podman 5.0.",
    example: "DefaultInstance=main",
    plain: "template, instance",
  },
  Alias: {
    group: "names",
    valueType: "unit-ref",
    summary: "Further names of the service.",
    example: "Alias=www.service",
    share: 0.2,
    plain: "other name of the service",
  },
};
