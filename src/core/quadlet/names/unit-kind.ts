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
  /**
   * What Podman calls the result when the file does not say: `systemd-` and the file's name, the same with the
   * instance of a template in it, or nothing, because the file has to say.
   */
  readonly resource: "by-file" | "by-file-and-instance" | "stated";
}

/** The files that Quadlet reads (generator-spec.md 1 and 6). */
export const unitKinds: readonly UnitKind[] = [
  { extension: ".container", section: "Container", suffix: "", resource: "by-file" },
  { extension: ".network", section: "Network", suffix: "-network", resource: "by-file-and-instance" },
  { extension: ".volume", section: "Volume", suffix: "-volume", resource: "by-file-and-instance" },
  { extension: ".pod", section: "Pod", suffix: "-pod", resource: "by-file" },
  { extension: ".kube", section: "Kube", suffix: "", resource: "stated" },
  { extension: ".image", section: "Image", suffix: "-image", resource: "stated" },
  { extension: ".build", section: "Build", suffix: "-build", resource: "stated" },
  { extension: ".artifact", section: "Artifact", suffix: "-artifact", resource: "stated" },
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
