import type { UnitSectionName } from "../../core/quadlet/names/unit-kind.ts";

interface UnitWords {
  readonly title: string;
  /** What the file is for, in one sentence. */
  readonly sentence: string;
  /** How others name it, if they do; takes its name. */
  readonly example?: (fileName: string) => string;
}

/** What a kind of file is for, and how others name it (generator-spec.md 8.5, 9, 10, 11 and 12). */
export const unitWords: Readonly<Record<UnitSectionName, UnitWords>> = {
  Container: { title: "Container", sentence: "Runs a container." },
  Pod: {
    title: "Pod",
    sentence: "Makes a pod that containers join by naming this file:",
    example: (file) => `Pod=${file}`,
  },
  Network: {
    title: "Network",
    sentence: "Makes a network that containers join by naming this file:",
    example: (file) => `Network=${file}`,
  },
  Volume: {
    title: "Volume",
    sentence: "Makes a volume that containers mount by naming this file:",
    example: (file) => `Volume=${file}:/data`,
  },
  Kube: { title: "Kubernetes", sentence: "Runs what a Kubernetes YAML file describes." },
  Image: {
    title: "Image",
    sentence: "Pulls an image; containers that name this file start after that:",
    example: (file) => `Image=${file}`,
  },
  Build: {
    title: "Build",
    sentence: "Builds an image; containers that name this file start after that:",
    example: (file) => `Image=${file}`,
  },
  Artifact: {
    title: "Artifact",
    sentence: "Pulls an artifact that containers mount by naming this file:",
    example: (file) => `Mount=type=artifact,source=${file},destination=/data`,
  },
};

/** What a drop-in does to its unit (generator-spec.md 4). */
export function dropInSays(unit: string): string {
  return `Changes ${unit} without touching it: lists grow, single values are replaced.`;
}
