import type { UnitSectionName } from "../../core/quadlet/unit-kind.ts";

interface UnitWords {
  readonly title: string;
  /** What the file is, in one sentence; takes its name. */
  readonly says: (fileName: string) => string;
}

/** What a kind of file is for, and how others name it (generator-spec.md 8.5, 9, 10, 11 and 12). */
export const unitWords: Readonly<Record<UnitSectionName, UnitWords>> = {
  Container: { title: "Container", says: () => "Runs a container." },
  Pod: {
    title: "Pod",
    says: (file) => `Makes a pod that containers join by naming this file: Pod=${file}.`,
  },
  Network: {
    title: "Network",
    says: (file) => `Makes a network that containers join by naming this file: Network=${file}.`,
  },
  Volume: {
    title: "Volume",
    says: (file) => `Makes a volume that containers mount by naming this file: Volume=${file}:/data.`,
  },
  Kube: { title: "Kubernetes", says: () => "Runs what a Kubernetes YAML file describes." },
  Image: {
    title: "Image",
    says: (file) => `Pulls an image; containers that name this file wait for it: Image=${file}.`,
  },
  Build: {
    title: "Build",
    says: (file) => `Builds an image; containers that name this file wait for it: Image=${file}.`,
  },
  Artifact: {
    title: "Artifact",
    says: (file) => `Pulls an artifact that containers mount by naming this file: source=${file} in Mount=.`,
  },
};

/** What a drop-in does to its unit (generator-spec.md 4). */
export function dropInSays(unit: string): string {
  return `Adds its lines to ${unit}, which stays as it is: a single value takes the place of that file’s, lists grow.`;
}
