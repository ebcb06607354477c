import type { UnitSet } from "./unit-set.ts";

/** What a generator prints about one unit directory. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A unit directory that is written down at `path`. */
export interface Written {
  readonly path: string;
  readonly set: UnitSet;
}

/** Something that makes services of unit files: a real generator, or ours. */
export interface Generator {
  /** The release whose generator it is, or stands for. */
  readonly version: string;
  readonly print: (directory: Written, isUser: boolean) => Promise<Printed>;
}
