import type { ConventionalOrder } from "../../unit-file/document.ts";
import { containerKeys } from "./container.ts";
import { installKeys } from "./install.ts";
import { serviceKeys } from "./service.ts";
import { unitKeys } from "./unit.ts";

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
    Unit: Object.keys(unitKeys),
    Container: Object.keys(containerKeys),
    Service: Object.keys(serviceKeys),
    Install: Object.keys(installKeys),
  },
};
