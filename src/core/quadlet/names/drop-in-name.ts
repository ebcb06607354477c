/** A drop-in: the unit whose directory `UNIT.d` it lies in, and its own name (generator-spec.md 4). */
export interface DropInName {
  readonly unit: string;
  readonly file: string;
}

/** Where a drop-in of this unit lies, beside the unit: `web.container.d/10-limits.conf`. */
export function dropInPath({ unit, file }: DropInName): string {
  return `${unit}.d/${file}`;
}

/** Takes the name of a drop-in apart; undefined for the name of a unit. */
export function readDropInName(name: string): DropInName | undefined {
  const [, unit, file] = /^([^/]+)\.d\/([^/]+)$/.exec(name) ?? [];
  return unit === undefined || file === undefined ? undefined : { unit, file };
}

/** The unit that a file of the workspace belongs to: itself, or the one that a drop-in changes. */
export function unitOfFile(name: string): string {
  return readDropInName(name)?.unit ?? name;
}

/** A file’s name without the directory in which a drop-in lies, as it is saved and chosen on a disk. */
export function nameOnDisk(name: string): string {
  return readDropInName(name)?.file ?? name;
}
