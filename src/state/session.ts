import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { firstEngine } from "../core/first-screen/first-engine.ts";
import type { Engine } from "../core/workspace/analysis/engine.ts";
import type { History } from "../core/workspace/history/history.ts";
import { startHistory } from "../core/workspace/history/history.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { createActions } from "./actions.ts";
import type { Actions } from "./actions.ts";
import type { Notice } from "./notice.ts";

export interface SessionState {
  readonly history: History;
  /** What reads and renames the files: the full one once that is loaded. */
  readonly engine: Engine;
  /** The workspace before the last change, for marking what changed. */
  readonly before: Workspace;
  /** Counts the files that were put in place of another: what stood unwritten in the fields goes with the old one. */
  readonly generation: number;
  /** Counts undo and redo: what was asked for before one, and still loads, is called off. */
  readonly travels: number;
  readonly notice: Notice | undefined;
  /** The last change in words; what comes from typing is told only when the typing rests. */
  readonly announcement: { readonly sentence: string; readonly typing: boolean } | undefined;
}

export type SessionStore = StoreApi<SessionState>;

export interface Session {
  readonly store: SessionStore;
  readonly actions: Actions;
}

/** Starts a session on a workspace. `now` gives milliseconds, for telling one burst of typing from the next. */
export function createSession(start: Workspace, now: () => number): Session {
  const store = createStore<SessionState>(() => ({
    history: startHistory(start),
    engine: firstEngine,
    before: start,
    generation: 0,
    travels: 0,
    notice: undefined,
    announcement: undefined,
  }));
  return { store, actions: createActions(store, start, now) };
}

/** Are all rules there, and is everything known that follows from the other files? */
export function hasFullEngine({ engine }: SessionState): boolean {
  return engine !== firstEngine;
}
