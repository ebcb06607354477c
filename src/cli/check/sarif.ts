import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { checkedRules } from "../../core/checks/checked-rules.ts";
import type { Severity } from "../../core/checks/model/finding.ts";
import type { Rule } from "../../core/checks/model/rule.ts";
import type { CheckResult } from "./check-files.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  danger: "warning",
  warning: "warning",
  note: "note",
  good: "note",
};

/** A log of these findings (SARIF 2.1.0), with the rules that they are of. */
export function sarif(results: readonly CheckResult[]) {
  const rules = checkedRules.filter(({ id }) => results.some(({ rule }) => rule === id));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Quadlight", rules: rules.map(describe) } },
        columnKind: "utf16CodeUnits",
        results: results.map(resultOf),
      },
    ],
  };
}

function describe({ id, severity, message, when, fix }: Rule) {
  return {
    id,
    shortDescription: marked(message),
    fullDescription: marked(when),
    help: marked(fix),
    defaultConfiguration: { level: levels[severity] },
  };
}

/** A path from the root is a file URL; one from here a reference that is relative (SARIF 2.1.0, 3.4.3). */
function addressOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join("/");
}

/** The texts of rules have code between backticks. */
function marked(text: string) {
  return { text: text.replaceAll("`", ""), markdown: text };
}

function resultOf({ file, line, column, endLine, endColumn, rule, severity, message }: CheckResult) {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    properties: { severity },
  };
}
