import { allRules } from "../core/checks/all-rules.ts";
import type { FindAll } from "../core/checks/model/file-to-check.ts";
import type { Finding } from "../core/checks/model/finding.ts";
import { findBy } from "../core/checks/findings.ts";
import type { Rule, RuleExample } from "../core/checks/model/rule.ts";
import { lookAround } from "../core/surroundings/look-around.ts";
import type { Target } from "../core/podman/target.ts";
import { analyze } from "../core/workspace/analysis/analyze.ts";

const usualTarget: Target = { podman: "5.8", scope: "system" };

/** A finding and the file that it was found in. */
export interface FoundInFile extends Finding {
  readonly fileName: string;
}

/** What is found in each file of an example, which is taken for all files of its directory. */
export function findingsIn(
  { files, target }: RuleExample,
  findAll: FindAll = findBy(allRules),
  isComplete = true,
): readonly FoundInFile[] {
  return Object.keys(files).flatMap((active) => {
    const workspace = { files, active, target: { ...usualTarget, ...target } };
    const { findings } = analyze(workspace, {
      findAll,
      lookAround: (all, document) => lookAround(all, document, isComplete),
    });
    return findings.map((finding) => Object.assign({ fileName: active }, finding));
  });
}

/** What these rules alone find in each file of an example. */
export function findingsBy(rules: readonly Rule[], example: RuleExample): readonly FoundInFile[] {
  return findingsIn(example, findBy(rules));
}

/** The pieces of the first file of an example that a rule points at where it is alone. */
export function markedBy(rule: string, example: RuleExample): readonly (string | undefined)[] {
  const [[first, text] = ["", ""]] = Object.entries(example.files);
  const alone = allRules.filter(({ id }) => id === rule);
  return findingsBy(alone, example)
    .filter(({ fileName }) => fileName === first)
    .map(({ range }) => range && text.slice(range.from, range.to));
}
