import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { analyze } from "../../core/workspace/analyze.ts";
import type { Analysis } from "../../core/workspace/analyze.ts";
import type { Actions } from "../../state/actions.ts";
import type { Session, SessionState } from "../../state/session.ts";

// Two contexts: whoever only acts need not draw again when the analysis changes.
const SessionContext = createContext<Session | undefined>(undefined);
const AnalysisContext = createContext<Analysis | undefined>(undefined);

/** Gives the parts of the page the one session and the analysis of its workspace. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const workspace = useStore(session.store, (state) => state.history.present.workspace);
  const findAll = useStore(session.store, (state) => state.findAll);
  const lookAround = useStore(session.store, (state) => state.lookAround);
  const analysis = useMemo(() => analyze(workspace, findAll, lookAround), [workspace, findAll, lookAround]);
  return (
    <SessionContext value={session}>
      <AnalysisContext value={analysis}>{children}</AnalysisContext>
    </SessionContext>
  );
}

function provided<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("This part of the page stands outside SessionProvider");
  return value;
}

/** A part of the state, which makes the caller draw again when it changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(provided(useContext(SessionContext)).store, select);
}

/** What is known about the workspace: computed once for each state of it. */
export function useAnalysis(): Analysis {
  return provided(useContext(AnalysisContext));
}

/** What a person can do. */
export function useActions(): Actions {
  return provided(useContext(SessionContext)).actions;
}

/** The session itself, for what goes along with it outside React. */
export function useWholeSession(): Session {
  return provided(useContext(SessionContext));
}
