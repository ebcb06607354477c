import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { analyze } from "../../core/workspace/analyze.ts";
import type { Analysis } from "../../core/workspace/analyze.ts";
import type { Actions } from "../../state/actions.ts";
import type { Session, SessionState } from "../../state/session.ts";

interface Provided {
  readonly session: Session;
  readonly analysis: Analysis;
}

const SessionContext = createContext<Provided | undefined>(undefined);

/** Gives the parts of the page the one session and the analysis of its workspace. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const workspace = useStore(session.store, (state) => state.history.present.workspace);
  const analysis = useMemo(() => analyze(workspace), [workspace]);
  const provided = useMemo(() => ({ session, analysis }), [session, analysis]);
  return <SessionContext value={provided}>{children}</SessionContext>;
}

function useProvided(): Provided {
  const provided = useContext(SessionContext);
  if (!provided) throw new Error("This part of the page stands outside SessionProvider");
  return provided;
}

/** A part of the state, which makes the caller draw again when it changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useProvided().session.store, select);
}

/** What is known about the workspace: computed once for each state of it. */
export function useAnalysis(): Analysis {
  return useProvided().analysis;
}

/** What a person can do. */
export function useActions(): Actions {
  return useProvided().session.actions;
}
