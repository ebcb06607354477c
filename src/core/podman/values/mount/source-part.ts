/** Where a mount takes its files from: a file of Quadlet, the name of a volume that Podman keeps, or something else. */
export type SourcePart = "unit" | "volume" | "source";

/**
 * What a source is by its form, where files with these endings count (generator-spec.md 10, source rule). Podman’s names
 * begin with a letter or digit (rule container-name-invalid).
 */
export function sourcePart(text: string, endings: RegExp): SourcePart {
  if (!/^[/.]/.test(text) && endings.test(text)) return "unit";
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text) ? "volume" : "source";
}
