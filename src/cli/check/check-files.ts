import { checkedRules } from "../../core/checks/checked-rules.ts";
import type { Finding, Severity } from "../../core/checks/model/finding.ts";
import { findBy } from "../../core/checks/findings.ts";
import { lookAround } from "../../core/surroundings/look-around.ts";
import type { Target } from "../../core/podman/target.ts";
import { linePlaces } from "../../core/unit-file/line-places.ts";
import type { LinePlace } from "../../core/unit-file/line-places.ts";
import { analyze } from "../../core/workspace/analysis/analyze.ts";
import type { CheckedFile } from "./checked-file.ts";
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

const findByRules = findBy(checkedRules);

/**
 * What the rules find in these files, file by file in the order of their lines. What stands in a drop-in is told there,
 * once, however many units it changes.
 */
export function checkFiles(
  { files, beside, isComplete }: CheckedSet,
  target: Target,
): readonly CheckResult[] {
  const all = [...files, ...beside];
  const texts = Object.fromEntries(all.map(({ name, text }) => [name, text]));
  const resultsIn = new Map(all.map((file) => [file.name, resultsOf(file)]));
  for (const { name } of files) {
    const { findings } = analyze(
      { files: texts, active: name, target },
      {
        findAll: findByRules,
        lookAround: (workspace, document) => lookAround(workspace, document, isComplete),
      },
    );
    for (const finding of findings) resultsIn.get(finding.elsewhere?.fileName ?? name)?.add(finding, name);
  }
  return [...resultsIn.values()].flatMap((results) => results.inOrder());
}

/** Collects what is found in a file. What a rule says of a line while one file is looked at, it says for all others. */
function resultsOf({ path, text }: CheckedFile) {
  const results: CheckResult[] = [];
  const foundFor = new Map<string, string>();
  let placeOf: ((position: number) => LinePlace) | undefined;
  return {
    add: ({ rule, severity, title, why, range, elsewhere }: Finding, checked: string) => {
      placeOf ??= linePlaces(text);
      // What concerns no part of the text is told of its first line.
      const { from, to } = elsewhere?.range ?? range ?? { from: 0, to: 0 };
      const [start, end] = [placeOf(from), placeOf(to)];
      const name = `${rule} ${start.line}`;
      if ((foundFor.get(name) ?? checked) !== checked) return;
      foundFor.set(name, checked);
      results.push({
        file: path,
        rule,
        severity,
        message: messageOf(title, why),
        ...start,
        endLine: end.line,
        endColumn: end.column,
      });
    },
    inOrder: () => results.toSorted((one, other) => one.line - other.line),
  };
}

function messageOf(title: string, why: string): string {
  return `${title}${/[.!?…”]$/.test(title) ? "" : "."} ${why}`.trim();
}
