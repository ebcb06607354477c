import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";

/** A file to begin with. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** What the file is for, in one sentence. */
  readonly says: string;
  /** What it is called when nothing else suggests itself; of a drop-in, without its directory. */
  readonly name: string;
  /** For which kinds of units a drop-in is; undefined for a unit. */
  readonly changes?: readonly UnitSectionName[];
  /** `{name}` is the file’s name, `{stem}` that name without its extension, `{section}` the section of the unit. */
  readonly text: string;
}

/**
 * The text that a file of this name begins with. A line with the stem goes where that is the name of a template: what
 * is called after one instance would be the same for all.
 */
export function textOf({ text }: Template, file: FileToBegin): string {
  const isTemplate = file.stem.includes("@");
  const lines = text.split("\n").filter((line) => !(isTemplate && line.includes("{stem}")));
  return lines
    .join("\n")
    .replaceAll("{name}", () => file.name)
    .replaceAll("{stem}", () => file.stem)
    .replaceAll("{section}", () => file.section);
}

interface FileToBegin {
  readonly name: string;
  readonly stem: string;
  readonly section: string;
}
