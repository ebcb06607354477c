import type { Severity } from "../../core/checks/model/finding.ts";
import { escaped, visible, visibleJson } from "../visible.ts";
import type { CheckResult } from "./check-files.ts";
import type { CheckFormat } from "./read-check-arguments.ts";
import { sarif } from "./sarif.ts";

/** Prints findings in a format; what it gives ends in a line feed, or is empty. No finding can end its line or steer a terminal. */
export const formats: Readonly<Record<CheckFormat, (results: readonly CheckResult[]) => string>> = {
  text: (results) =>
    lines(
      results.map(({ file, line, column, severity, rule, message }) =>
        visible(`${file}:${line}:${column}: ${severity}: ${message} [${rule}]`),
      ),
    ),
  json: (results) =>
    lines(
      results.map(({ file, line, rule, severity, message }) =>
        visibleJson({ file, line, rule, severity, message }),
      ),
    ),
  sarif: (results) => `${visibleJson(sarif(results), 2)}\n`,
  github: (results) => lines(results.map(annotation)),
};

const annotations: Readonly<Record<Severity, string>> = {
  error: "error",
  danger: "warning",
  warning: "warning",
  note: "notice",
  good: "notice",
};

/** GitHub Docs, Workflow commands: `::error file=…,line=…,title=…::message`. */
function annotation({ file, line, endLine, rule, severity, message }: CheckResult): string {
  const place = `file=${property(file)},line=${line},endLine=${endLine}`;
  return `::${annotations[severity]} ${place},title=${property(rule)}::${data(message)}`;
}

/** GitHub’s toolkit, `command.ts`: these characters are escaped. What else can’t be seen is no text for an annotation. */
function data(text: string): string {
  return escaped(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
