import { expect, test } from "vitest";
import { createSession } from "../../state/session.ts";
import { isTravel } from "./travel.ts";

const start = { files: { "web.container": "[Container]\n" }, active: "web.container" } as const;

function sessionWithTwoEdits() {
  const session = createSession({ ...start, target: { podman: "5.4", scope: "system" } }, () => 0);
  const history = () => session.store.getState().history;
  session.actions.chooseNetwork("host");
  session.actions.chooseNetwork("private");
  return { ...session, history };
}

/** Was what the action did a way through the history? */
function travels({ history }: ReturnType<typeof sessionWithTwoEdits>, action: () => void): boolean {
  const before = history();
  action();
  return isTravel(history(), before);
}

test("undo and redo lead through the history, an edit does not", () => {
  const session = sessionWithTwoEdits();
  const { actions } = session;
  expect(travels(session, actions.undo)).toBe(true);
  expect(travels(session, actions.redo)).toBe(true);
  expect(travels(session, actions.undo)).toBe(true);
  expect(travels(session, () => actions.chooseTarget({ podman: "6.1", scope: "user" }))).toBe(false);
});
