import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";

/** What a kind of file makes, as the subject of a sentence. */
export const thingOf: Readonly<Record<UnitSectionName, string>> = {
  Container: "the container",
  Pod: "the pod",
  Network: "the network",
  Volume: "the volume",
  Kube: "each pod of the Kubernetes file",
  Image: "the image",
  Build: "the image",
  Artifact: "the artifact",
};

/** What of a build has a network, mounts and groups, as the subject of a sentence. */
export const runLine = "each RUN line of the build";

/** Units of systemd that many files name, and what they are (man systemd.special). */
const specialUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "network-online.target": "the machine has a network connection",
    "network.target": "the network is set up",
    "multi-user.target": "the system has booted",
    "default.target": "the system, or your session, has started",
    "local-fs.target": "the local file systems are mounted",
    "remote-fs.target": "the network file systems are mounted",
    "nss-lookup.target": "names can be looked up",
    "time-sync.target": "the clock is set",
    "basic.target": "the system is ready for services",
  }),
);

/** What it means that this unit is reached; undefined for a unit that is not one of the well-known ones. */
export function specialMeaning(unit: string): string | undefined {
  return specialUnits.get(unit);
}

/** Is this the name of a file of Quadlet? */
export function isQuadletFile(name: string): boolean {
  return unitKinds.some(({ extension }) => name.endsWith(extension) && name !== extension);
}

/** “a container”, as a file is called by its name; “a file” for others. */
export function whatFileIs(name: string): string {
  const section = unitKindOf(name)?.section;
  switch (section) {
    case "Container":
      return "a container";
    case "Pod":
      return "a pod of containers";
    case "Network":
      return "a network";
    case "Volume":
      return "a volume";
    case "Kube":
      return "containers described by a Kubernetes file";
    case "Image":
      return "an image that is downloaded";
    case "Build":
      return "an image that is built";
    case "Artifact":
      return "an artifact that is downloaded";
    case undefined:
      return "a file that Quadlet does not read";
  }
}
