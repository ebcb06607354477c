/** The sections that belong to a kind of file. */
export type UnitSectionName =
  | "Container"
  | "Network"
  | "Volume"
  | "Pod"
  | "Kube"
  | "Image"
  | "Build"
  | "Artifact";

/** What Quadlet makes of a kind of file. */
export interface UnitKind {
  readonly extension: string;
  /** The section that is its own. */
  readonly section: UnitSectionName;
  /** What the name of the service ends in. */
  readonly suffix: string;
}

/** The files that Quadlet reads (generator-spec.md 1 and 6). */
export const unitKinds: readonly UnitKind[] = [
  { extension: ".container", section: "Container", suffix: "" },
  { extension: ".network", section: "Network", suffix: "-network" },
  { extension: ".volume", section: "Volume", suffix: "-volume" },
  { extension: ".pod", section: "Pod", suffix: "-pod" },
  { extension: ".kube", section: "Kube", suffix: "" },
  { extension: ".image", section: "Image", suffix: "-image" },
  { extension: ".build", section: "Build", suffix: "-build" },
  { extension: ".artifact", section: "Artifact", suffix: "-artifact" },
];

/** The kind of a file by its name; undefined when Quadlet does not read it. Case counts (generator-spec.md 1). */
export function unitKindOf(fileName: string): UnitKind | undefined {
  return unitKinds.find(({ extension }) => fileName.endsWith(extension));
}

/** What a file of the workspace is: a unit of this kind, or a drop-in of one. */
export type FileKind = UnitSectionName | "drop-in";

/** What a file is by its name; a drop-in where Quadlet reads no unit of that name. */
export function fileKindOf(fileName: string): FileKind {
  return unitKindOf(fileName)?.section ?? "drop-in";
}

/** A file name without its extension: up to the last dot that is not its first character (generator-spec.md 6). */
export function stemOf(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  return dot > 0 ? fileName.slice(0, dot) : fileName;
}
