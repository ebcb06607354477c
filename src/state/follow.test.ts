import { expect, test } from "vitest";
import { follow } from "./follow.ts";
import { createSession } from "./session.ts";

const start = {
  files: { "web.container": "[Container]\n" },
  active: "web.container",
  target: { podman: "5.4", scope: "system" },
} as const;

const lines = (session: ReturnType<typeof createSession>) =>
  session.store.getState().history.present.workspace.files["web.container"];

test("it shows the state of the other session only when it catches up", () => {
  const leader = createSession(start, () => 0);
  let changes = 0;
  const { session, catchUp, start: begin } = follow(leader, () => (changes += 1));
  const stop = begin();
  session.actions.editFile(() => [{ from: 0, to: 0, insert: "# above\n" }], { label: "Typed" });
  expect([lines(leader), lines(session), changes]).toEqual(["# above\n[Container]\n", "[Container]\n", 1]);
  catchUp();
  expect(session.store.getState()).toBe(leader.store.getState());
  stop();
  leader.actions.undo();
  expect(changes).toBe(1);
});

test("what happens before it begins, and after it has ended, shows at once", () => {
  const leader = createSession(start, () => 0);
  const { session, start: begin } = follow(leader, () => undefined);
  const write = (insert: string) =>
    leader.actions.editFile(() => [{ from: 0, to: 0, insert }], { label: "Typed" });
  write("# before\n");
  expect(lines(session)).toBe("# before\n[Container]\n");
  const stop = begin();
  expect(lines(session)).toBe("# before\n[Container]\n");
  stop();
  write("# after\n");
  expect(lines(session)).toBe("# after\n# before\n[Container]\n");
});
