import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Analysis } from "../../core/workspace/analysis/analyze.ts";
import { keepEqual } from "../../core/workspace/analysis/keep-equal.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";
import { createAnalyst } from "../../state/analyst.ts";
import type { Analyst } from "../../state/analyst.ts";
import type { Actions } from "../../state/actions.ts";
import type { Session, SessionState } from "../../state/session.ts";

/** The session that a part of the page shows. */
export const SessionContext = createContext<Session | undefined>(undefined);
const AnalystContext = createContext<Analyst | undefined>(undefined);

/** Gives the parts of the page the one session and the analysis of its workspace. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const analyst = useMemo(() => createAnalyst(), []);
  return (
    <SessionContext value={session}>
      <AnalystContext value={analyst}>{children}</AnalystContext>
    </SessionContext>
  );
}

function provided<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("This part of the page stands outside SessionProvider");
  return value;
}

/** What looks at the states of the session. */
export function useAnalyst(): Analyst {
  return provided(useContext(AnalystContext));
}

/** A part of the state, which makes the caller draw again when it changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(provided(useContext(SessionContext)).store, select);
}

/** The files and the target as they are now, or what is taken of them: the caller draws again when that is another. */
export function useWorkspace(): Workspace;
export function useWorkspace<T>(take: (workspace: Workspace) => T): T;
export function useWorkspace(take: (workspace: Workspace) => unknown = (workspace) => workspace): unknown {
  return useSession(({ history }) => take(history.present.workspace));
}

/**
 * What is known about the workspace: computed once for each state of it. Whoever names the parts that it takes draws
 * again only when one of these says something else.
 */
export function useAnalysis<Part extends keyof Analysis>(...parts: readonly Part[]): Pick<Analysis, Part> {
  const { analysisOf } = useAnalyst();
  const [keep] = useState(() => keepWhileSame(parts));
  return useSession((state) => keep(analysisOf(state)));
}

/** Gives the analysis before in place of another one with the same parts; without parts each its own. */
function keepWhileSame(parts: readonly (keyof Analysis)[]): (analysis: Analysis) => Analysis {
  let last: Analysis | undefined;
  return (analysis) => {
    const kept = last;
    const isSame =
      kept !== undefined && parts.length > 0 && parts.every((part) => kept[part] === analysis[part]);
    last = isSame ? kept : analysis;
    return last;
  };
}

/**
 * What is read from the analysis and the state. The caller draws again only when it says something else, or where
 * `looksOf` is given, when that does: what reads a few lines does not follow each key typed in others.
 */
export function useRead<T>(
  read: (analysis: Analysis, state: SessionState) => T,
  looksOf: (found: T) => unknown = (found) => found,
): T {
  const { analysisOf } = useAnalyst();
  const [keep] = useState(() => keepLast<T>());
  return useSession((state) => keep(read(analysisOf(state), state), looksOf));
}

/** Gives what was found before in place of what looks the same. */
function keepLast<T>(): (now: T, looksOf: (found: T) => unknown) => T {
  let last: { readonly found: T; readonly looks: unknown } | undefined;
  return (now, looksOf) => {
    const looks = keepEqual(last?.looks, looksOf(now));
    if (last === undefined || looks !== last.looks) last = { found: now, looks };
    return last.found;
  };
}

/** Gives the analysis of what is there when it is asked: for what a press does. */
export function useAnalysisNow(): () => Analysis {
  const { analysisOf } = useAnalyst();
  const { store } = useWholeSession();
  return () => analysisOf(store.getState());
}

/** What a person can do. */
export function useActions(): Actions {
  return provided(useContext(SessionContext)).actions;
}

/** The session itself, for what goes along with it outside React. */
export function useWholeSession(): Session {
  return provided(useContext(SessionContext));
}
