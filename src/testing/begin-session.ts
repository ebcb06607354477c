import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { activeText } from "../core/workspace/workspace.ts";
import { createSession } from "../state/session.ts";

/** For tests: a session at its beginning, whose time goes on only when the test waits. */
export function beginSession() {
  let time = 0;
  const session = createSession(startWorkspace, () => time);
  const workspace = () => session.store.getState().history.present.workspace;
  return {
    ...session,
    workspace,
    text: () => activeText(workspace()),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}
