import { allRules } from "../../core/checks/all-rules.ts";
import type { Severity } from "../../core/checks/finding.ts";
import { findBy } from "../../core/checks/findings.ts";
import { lookAround } from "../../core/explain/look-around.ts";
import type { Target } from "../../core/settings/target.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { analyze } from "../../core/workspace/analyze.ts";
import type { CheckedSet } from "./checked-files.ts";

/** A finding, as a program is told. Lines and columns are counted from 1, columns in UTF-16 code units. */
export interface CheckResult {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What the rules find in these files, each file on its own, in the order of their lines. */
export function checkFiles(set: CheckedSet, target: Target): readonly CheckResult[] {
  const { files, beside, isComplete } = set;
  const texts = Object.fromEntries([...files, ...beside].map(({ name, text }) => [name, text]));
  return files.flatMap(({ path, name, text }) => {
    const { findings } = analyze(
      { files: texts, active: name, target },
      findBy(allRules),
      (workspace, document) => lookAround(workspace, document, isComplete),
    );
    return findings
      .map(({ rule, severity, title, why, range }) =>
        Object.assign({ file: path, rule, severity, message: messageOf(title, why) }, placeOf(text, range)),
      )
      .toSorted((one, other) => one.line - other.line);
  });
}

function messageOf(title: string, why: string): string {
  return `${title}${/[.!?…”]$/.test(title) ? "" : "."} ${why}`.trim();
}

type Place = Pick<CheckResult, "line" | "column" | "endLine" | "endColumn">;

/** What concerns no part of the text is told of its first line. */
function placeOf(text: string, range: TextRange | undefined): Place {
  const [line, column] = lineAndColumn(text, range?.from ?? 0);
  const [endLine, endColumn] = lineAndColumn(text, range?.to ?? 0);
  return { line, column, endLine, endColumn };
}

function lineAndColumn(text: string, position: number): readonly [number, number] {
  const before = text.slice(0, position);
  return [before.split("\n").length, position - before.lastIndexOf("\n")];
}
