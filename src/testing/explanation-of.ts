import { lookAround } from "../core/surroundings/look-around.ts";
import type { Target } from "../core/podman/target.ts";
import { explainFile } from "../core/explain-file/explain-file.ts";
import type { Step, Explanation } from "../core/explain-file/explanation.ts";
import { analyze } from "../core/workspace/analysis/analyze.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { fullEngine } from "../core/surroundings/full-engine.ts";

/** For tests: the workspace of these files, the first of which is active. */
export function workspaceOf(
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
): Workspace {
  const [active = ""] = Object.keys(files);
  return { files, active, target: { podman: "5.8", scope: "user", ...target } };
}

/** For tests: the explanation of the first of these files. */
export function explanationOf(
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
): Explanation {
  const workspace = workspaceOf(files, target);
  return explainFile(workspace, analyze(workspace, fullEngine));
}

/** For tests of what lines say: the same without what the checks find, which takes most of the time. */
export function uncheckedExplanationOf(
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
): Explanation {
  const workspace = workspaceOf(files, target);
  return explainFile(workspace, analyze(workspace, { findAll: () => [], lookAround }));
}

/** All steps of an explanation in order. */
export function stepsOf({ parts }: Explanation): readonly Step[] {
  return parts.flatMap(({ steps }) => steps);
}

/** What is said of the line that begins so. */
export function stepOf(explanation: Explanation, line: string): Step {
  const step = stepsOf(explanation).find(({ source }) => source.startsWith(line));
  if (step === undefined) throw new Error(`No step begins with ${line}`);
  return step;
}
