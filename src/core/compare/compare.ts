import { lookAround } from "../surroundings/look-around.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { describeChange } from "../workspace/changes/describe-change.ts";
import { activeText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { diffRows } from "./diff-rows.ts";
import type { DiffRow } from "./diff-rows.ts";
import { notCompared, reachChanges } from "./reach-changes.ts";
import type { ReachChange } from "./reach-change.ts";
import { serviceLines } from "./service-lines.ts";
import type { Scope, Target } from "../podman/target.ts";

/** What is different between two states of a file, in words and line by line. */
export interface Comparison {
  /** Values of the file: “Network private → host”. */
  readonly settings: readonly string[];
  /** Podman release and who runs it: “Podman 5.4 → 5.8”. */
  readonly target: readonly string[];
  readonly reach: readonly ReachChange[];
  /** Why reach was not compared, or not in full. */
  readonly reachUnknown: readonly string[];
  readonly text: readonly DiffRow[];
  readonly service: ServiceComparison;
}

/** The generated services side by side; without one there is a sentence in place of the lines. */
export interface ServiceComparison {
  readonly rows: readonly DiffRow[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Compares the active files of two workspaces: two network modes of one file, or the file before and now. Everything
 * is computed from the texts; what a container reaches comes from measured cells only.
 */
export function compare(before: Workspace, after: Workspace): Comparison {
  return {
    settings: describeChange(activeText(before), activeText(after)),
    target: targetChanges(before.target, after.target),
    ...compareReach(before, after),
    text: diffRows(activeText(before), activeText(after)),
    service: compareServices(before, after),
  };
}

function compareReach(before: Workspace, after: Workspace): Pick<Comparison, "reach" | "reachUnknown"> {
  const [old, now] = [reachOf(before), reachOf(after)];
  if (old.kind === "Container" && now.kind === "Container")
    return { reach: reachChanges(old, now), reachUnknown: notCompared(old, now) };
  return { reach: [], reachUnknown: ["Reach is compared where the file of a container is shown."] };
}

function compareServices(before: Workspace, after: Workspace): ServiceComparison {
  const [old, now] = [serviceLines(before), serviceLines(after)];
  const textOf = (lines: typeof old) => (lines.kind === "made" ? lines.text : "");
  const whyNot = (lines: typeof old) => (lines.kind === "made" ? undefined : lines.why);
  return { rows: diffRows(textOf(old), textOf(now)), before: whyNot(old), after: whyNot(now) };
}

function reachOf(side: Workspace) {
  return analyze(side, { findAll: () => [], lookAround });
}

/** What differs between two machines that a file is for: “Podman 5.4 → 5.8”, “System service → user service”. */
function targetChanges(before: Target, after: Target): readonly string[] {
  return [
    ...(before.podman === after.podman ? [] : [`Podman ${before.podman} → ${after.podman}`]),
    ...(before.scope === after.scope
      ? []
      : [`Runs as ${scopeWords[before.scope]} → ${scopeWords[after.scope]}`]),
  ];
}

const scopeWords: Readonly<Record<Scope, string>> = {
  system: "system service",
  user: "user service",
  qm: "service in a QM partition",
};
