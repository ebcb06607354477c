import type { Edit } from "../core/unit-file/edit.ts";

/** For tests: what is typed at the end of a file. */
export function append(insert: string): Edit {
  return ({ text }) => [{ from: text.length, to: text.length, insert }];
}
