import { fileToShow } from "./file-to-show.ts";
import type { Workspace } from "../workspace.ts";

/** A state of the workspace, and in words what led to it. */
export interface HistoryStep {
  readonly workspace: Workspace;
  readonly label: string;
  /** Set while typing may still extend this step. */
  readonly burst?: { readonly key: string; readonly at: number };
}

/** What can be undone, oldest first; what is; and what can be redone, next first. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly present: HistoryStep;
  readonly future: readonly HistoryStep[];
}

export interface ChangeNote {
  /** What the person did: "Network host". */
  readonly label: string;
  /** Changes with the same key that follow quickly become one step, such as the keystrokes in one field. */
  readonly burst?: string;
  /** When it happened, in milliseconds of any clock that only goes forward. */
  readonly at: number;
}

const mostSteps = 500;
const longestPause = 1500;

/** A history that knows only `workspace`. */
export function startHistory(workspace: Workspace): History {
  return { past: [], present: { workspace, label: "" }, future: [] };
}

/**
 * Makes `next` the present and forgets what could be redone.
 * An equal workspace is no step and gives the same history; a burst that returns to where it began takes its step back.
 */
export function record(history: History, next: Workspace, note: ChangeNote): History {
  const { past, present } = history;
  if (isSameWorkspace(present.workspace, next)) return history;
  const { label, burst, at } = note;
  const step: HistoryStep =
    burst === undefined ? { workspace: next, label } : { workspace: next, label, burst: { key: burst, at } };
  const before = past.at(-1);
  if (before === undefined || !extendsStep(present, note))
    return { past: [...past, present].slice(-mostSteps), present: step, future: [] };
  if (isSameWorkspace(before.workspace, next))
    return { past: past.slice(0, -1), present: settled(before), future: [] };
  return { past, present: step, future: [] };
}

/** One step back; the same history when there is none. What it changes is shown. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: shown(before, present), future: [settled(present), ...future] };
}

/** One step forward again; the same history when there is none. What it changes is shown. */
export function redo(history: History): History {
  const { past, present } = history;
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...past, settled(present)], present: shown(next, present), future };
}

/** Shows another file: no step, but what is typed there is none of the present one. */
export function showFile(history: History, active: string): History {
  const { workspace, label } = history.present;
  return { ...history, present: { workspace: { ...workspace, active }, label } };
}

/** The label of the step that undo would take back; undefined when there is none. */
export function undoLabel(history: History): string | undefined {
  return history.past.length === 0 ? undefined : history.present.label;
}

/** The label of the step that redo would bring back; undefined when there is none. */
export function redoLabel(history: History): string | undefined {
  return history.future[0]?.label;
}

function extendsStep({ burst }: HistoryStep, note: ChangeNote): boolean {
  if (burst === undefined || burst.key !== note.burst) return false;
  const pause = note.at - burst.at;
  return pause >= 0 && pause <= longestPause;
}

function settled({ workspace, label }: HistoryStep): HistoryStep {
  return { workspace, label };
}

/** The step that takes the place of the one that was seen. */
function shown({ workspace, label }: HistoryStep, seen: HistoryStep): HistoryStep {
  const active = fileToShow(seen.workspace, workspace);
  return { workspace: active === workspace.active ? workspace : { ...workspace, active }, label };
}

function isSameWorkspace(one: Workspace, other: Workspace): boolean {
  return (
    one === other ||
    (one.active === other.active &&
      one.target.podman === other.target.podman &&
      one.target.scope === other.target.scope &&
      isSameFiles(one.files, other.files))
  );
}

function isSameFiles(one: Workspace["files"], other: Workspace["files"]): boolean {
  if (one === other) return true;
  const ones = Object.entries(one);
  const others = Object.entries(other);
  return (
    ones.length === others.length &&
    ones.every(([name, text], index) => name === others[index]?.[0] && text === others[index]?.[1])
  );
}
