import type { ConventionalOrder } from "../unit-file/document.ts";
import { containerKeys } from "./keys/container.ts";
import { installKeys } from "./keys/install.ts";
import { serviceKeys } from "./keys/service.ts";
import { unitKeys } from "./keys/unit.ts";

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
