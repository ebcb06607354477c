import { unitDirectory } from "../../../../quadlet/names/unit-directory.ts";
import type { EntryLine } from "../../../../unit-file/document.ts";
import type { Severity } from "../../../model/finding.ts";
import type { CheckContext } from "../../../model/rule.ts";

/**
 * An error where the generator refuses the file because of this line, and a warning elsewhere: of what stands in the
 * same place only this is told (checks.md, Several rules).
 */
export function severityOf({ from }: EntryLine, { others, target, fileName }: CheckContext): Severity {
  const path = `${unitDirectory(target)}/${fileName}`;
  const isRefused = others.errors.some(({ entry }) => entry?.path === path && entry.line.from === from);
  return isRefused ? "error" : "warning";
}
