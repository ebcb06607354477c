import { lookAround } from "../surroundings/look-around.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { describeChange } from "../workspace/changes/describe-change.ts";
import { activeText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { diffRows } from "./diff-rows.ts";
import type { DiffRow } from "./diff-rows.ts";
import { notCompared, reachChanges } from "./reach-changes.ts";
import type { ReachChange } from "./reach-change.ts";
import type { Scope, Target } from "../podman/target.ts";
import { findService } from "../service-view/find-service.ts";
import { serviceRows } from "../service-view/service-rows.ts";
import type { ServiceRow } from "../service-view/service-rows.ts";

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

/** What systemd gets of the active file as a text, or why it gets nothing. */
type ServiceLines =
  | { readonly kind: "made"; readonly text: string }
  | { readonly kind: "not-made"; readonly why: string };

/** The service of the active file with each option of a command on a line of its own, so that options can be compared. */
function serviceLines(workspace: Workspace): ServiceLines {
  const found = findService(workspace);
  if (found.kind === "made")
    return { kind: "made", text: `${serviceRows(found.converted).flatMap(linesOfRow).join("\n")}\n` };
  const podman = `Podman ${workspace.target.podman}`;
  const why = found.kind === "no-unit" ? "makes no service of this file" : "does not accept this file";
  return { kind: "not-made", why: `${podman} ${why}.` };
}

function linesOfRow(row: ServiceRow): readonly string[] {
  switch (row.kind) {
    case "comment":
    case "section":
      return [row.text];
    case "copied":
    case "written":
      // A copied value may go over several lines.
      return `${row.key}=${row.value}`.split("\n");
    case "command":
      return [`${row.key}=${row.head}`, ...row.options.map(({ text }) => `    ${text}`)];
  }
}
