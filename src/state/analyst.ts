import { activeText } from "../core/workspace/workspace.ts";
import { analyze } from "../core/workspace/analysis/analyze.ts";
import type { Analysis } from "../core/workspace/analysis/analyze.ts";
import { keepEqual } from "../core/workspace/analysis/keep-equal.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import type { SessionState } from "./session.ts";

/** What an analysis follows from. */
interface Asked extends Pick<SessionState, "engine"> {
  readonly workspace: Workspace;
}

export interface Analyst {
  /** Gives the analysis of a state of the session. */
  readonly analysisOf: (state: SessionState) => Analysis;
  /** Gives, and keeps until the next one, the analysis of what may be asked for later. */
  readonly foresee: (asked: Asked) => Analysis;
}

/**
 * Makes an analyst that looks at each state once, however many ask, and keeps of its last answer what still holds: what
 * a change did not touch stays the same object. Parts of the page may show states that are a little older.
 */
export function createAnalyst(): Analyst {
  const known = new WeakMap<SessionState, Analysis>();
  let last: Answer | undefined;
  let foreseen: Answer | undefined;
  const look = (asked: Asked): Answer => {
    const answered = [last, foreseen].find((answer) => isSame(answer, asked));
    if (answered !== undefined) return answered;
    const { workspace, engine } = asked;
    // The analysis finds the text parsed.
    engine.parse(activeText(workspace));
    return { ...asked, analysis: keptFrom(last?.analysis, analyze(workspace, engine)) };
  };
  return {
    analysisOf: (state) => {
      const before = known.get(state);
      if (before !== undefined) return before;
      last = look({ workspace: state.history.present.workspace, engine: state.engine });
      known.set(state, last.analysis);
      return last.analysis;
    },
    foresee: (asked) => {
      foreseen = look(asked);
      return foreseen.analysis;
    },
  };
}

interface Answer extends Asked {
  readonly analysis: Analysis;
}

function isSame(one: Asked | undefined, other: Asked): boolean {
  return one?.workspace === other.workspace && one.engine === other.engine;
}

/**
 * A document is new with each text; to compare its lines would cost more than it saves. The ways to mend a finding are
 * found when somebody asks for them, and to compare is to ask.
 */
function keptFrom(before: Analysis | undefined, now: Analysis): Analysis {
  if (before === undefined) return now;
  const { document: _old, findings: _found, ...known } = before;
  const { document, findings, ...found } = now;
  return { ...keepEqual(known, found), document, findings };
}
