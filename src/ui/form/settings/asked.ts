import type { SettingName } from "../../../core/unit-file/document.ts";

/** A setting that a person asked for: it is edited in the row where that happened. */
export interface Asked {
  /** The row: the setting that stands there. */
  readonly at: SettingName;
  /** The setting that is edited there: that of the row, or PodmanArgs= in place of it. */
  readonly edits: SettingName;
  /** Stands in the empty field. */
  readonly start?: string;
  /** A row of one file is none of the next. */
  readonly generation: number;
}

/** Do both name the same setting? */
export function isSame(one: SettingName | undefined, other: SettingName | undefined): boolean {
  return one !== undefined && one.section === other?.section && one.key === other.key;
}
