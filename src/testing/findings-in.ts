import { allRules } from "../core/checks/all-rules.ts";
import type { FileToCheck, FindAll } from "../core/checks/file-to-check.ts";
import type { Finding } from "../core/checks/finding.ts";
import { findingsOf } from "../core/checks/findings.ts";
import type { RuleExample } from "../core/checks/rule.ts";
import { rulesOfHardening } from "../core/checks/rules/security/security-rules.ts";
import { lookAround } from "../core/explain/look-around.ts";
import type { Target } from "../core/settings/target.ts";
import { analyze } from "../core/workspace/analyze.ts";

const usualTarget: Target = { podman: "5.8", scope: "system" };

/** Those that are looked for only where a person asks for them, too. */
export const everyRule = [...allRules, ...rulesOfHardening];

const byEveryRule = (file: FileToCheck) => findingsOf(file, everyRule);

/** A finding and the file that it was found in. */
export interface FoundInFile extends Finding {
  readonly fileName: string;
}

/** What is found in each file of an example, taken for all files of its directory. */
export function findingsIn(
  { files, target }: RuleExample,
  findAll: FindAll = byEveryRule,
): readonly FoundInFile[] {
  return Object.keys(files).flatMap((active) => {
    const workspace = { files, active, target: { ...usualTarget, ...target } };
    const { findings } = analyze(workspace, findAll, (all, document) => lookAround(all, document, true));
    return findings.map((finding) => Object.assign({ fileName: active }, finding));
  });
}
