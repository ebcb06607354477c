import { artifactDescriptions } from "./artifact.ts";
import { buildDescriptions } from "./build.ts";
import { containerDescriptions } from "./container.ts";
import type { KeyDescription } from "./description.ts";
import { imageDescriptions } from "./image.ts";
import { installDescriptions } from "./install.ts";
import { kubeDescriptions } from "./kube.ts";
import { networkDescriptions } from "./network.ts";
import { podDescriptions } from "./pod.ts";
import { quadletDescriptions } from "./quadlet.ts";
import { serviceDescriptions } from "./service.ts";
import { unitDescriptions } from "./unit.ts";
import { volumeDescriptions } from "./volume.ts";

/** By section, then by key: maps, since a file may say `[Container] constructor=`. */
const descriptions = new Map(
  Object.entries({
    Unit: unitDescriptions,
    Container: containerDescriptions,
    Pod: podDescriptions,
    Network: networkDescriptions,
    Volume: volumeDescriptions,
    Kube: kubeDescriptions,
    Image: imageDescriptions,
    Build: buildDescriptions,
    Artifact: artifactDescriptions,
    Quadlet: quadletDescriptions,
    Service: serviceDescriptions,
    Install: installDescriptions,
  }).map(([section, keys]) => [section, new Map<string, KeyDescription>(Object.entries(keys))]),
);

/** What a person should know about a key; undefined for one that is not described here. */
export function describe(section: string, key: string): KeyDescription | undefined {
  return descriptions.get(section)?.get(key);
}
