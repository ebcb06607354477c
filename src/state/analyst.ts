import { analyze } from "../core/workspace/analysis/analyze.ts";
import type { Analysis } from "../core/workspace/analysis/analyze.ts";
import { keepEqual } from "../core/workspace/analysis/keep-equal.ts";
import type { SessionState } from "./session.ts";

type Asked = Pick<SessionState, "findAll" | "lookAround"> &
  Pick<SessionState["history"]["present"], "workspace">;

/** Gives the analysis of a state of the session. */
export type Analyst = (state: SessionState) => Analysis;

/**
 * Makes an analyst that looks at each state once, however many ask, and keeps of its last answer what still holds: what
 * a change did not touch stays the same object. Parts of the page may show states that are a little older.
 */
export function createAnalyst(): Analyst {
  const known = new WeakMap<SessionState, Analysis>();
  let last: { readonly asked: Asked; readonly analysis: Analysis } | undefined;
  const look = (asked: Asked): Analysis => {
    if (last !== undefined && isSame(last.asked, asked)) return last.analysis;
    const { workspace, findAll, lookAround } = asked;
    const analysis = keptFrom(last?.analysis, analyze(workspace, findAll, lookAround));
    last = { asked, analysis };
    return analysis;
  };
  return (state) => {
    const before = known.get(state);
    if (before !== undefined) return before;
    const { history, findAll, lookAround } = state;
    const analysis = look({ workspace: history.present.workspace, findAll, lookAround });
    known.set(state, analysis);
    return analysis;
  };
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.workspace === other.workspace && one.findAll === other.findAll && one.lookAround === other.lookAround
  );
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
