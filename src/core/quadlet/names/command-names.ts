import type { UnitSectionName } from "./unit-kind.ts";

/** What to call the command that makes what a unit is about. */
export const commandNames: Readonly<Record<UnitSectionName, string>> = {
  Container: "podman run",
  Pod: "podman pod create",
  Network: "podman network create",
  Volume: "podman volume create",
  Kube: "podman kube play",
  Image: "podman image pull",
  Build: "podman build",
  Artifact: "podman artifact pull",
};
