/** The types of unit files, and the section that gives each its name. */
export const unitSections = {
  container: "Container",
  pod: "Pod",
  network: "Network",
  volume: "Volume",
  kube: "Kube",
  image: "Image",
  build: "Build",
  artifact: "Artifact",
} as const;

export type UnitExtension = keyof typeof unitSections;

export const unitExtensions: readonly UnitExtension[] = [
  "container",
  "pod",
  "network",
  "volume",
  "kube",
  "image",
  "build",
  "artifact",
];
