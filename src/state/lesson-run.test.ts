import { expect, test } from "vitest";
import { hostAndPrivate } from "../core/lessons/lessons/host-and-private.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import { lessonRunOf, predict, predictionKey } from "./lesson-run.ts";
import { createSession } from "./session.ts";

const now = () => 0;
const begin = () => createSession(startWorkspace, now);
const { target } = startWorkspace;

test("a lesson goes on where it was left, in the same session", () => {
  const { actions } = begin();
  predict(lessonRunOf(actions, hostAndPrivate, target, now), predictionKey("internet", "host"), "yes");
  expect(lessonRunOf(actions, hostAndPrivate, target, now).progress.getState().predictions).toEqual({
    "internet.host": "yes",
  });
});

test("another session begins anew", () => {
  predict(lessonRunOf(begin().actions, hostAndPrivate, target, now), "internet.host", "yes");
  expect(lessonRunOf(begin().actions, hostAndPrivate, target, now).progress.getState().predictions).toEqual(
    {},
  );
});

test("work on the task leaves the person’s own files alone", () => {
  const person = begin();
  const { session } = lessonRunOf(person.actions, hostAndPrivate, target, now);
  session.actions.chooseNetwork("private");
  expect(Object.values(session.store.getState().history.present.workspace.files)[0]).toContain(
    "Network=private",
  );
  expect(person.store.getState().history.present.workspace).toBe(startWorkspace);
});

test("a lesson runs on an ordinary machine", () => {
  const { session } = lessonRunOf(begin().actions, hostAndPrivate, { podman: "5.8", scope: "qm" }, now);
  expect(session.store.getState().history.present.workspace.target).toEqual({
    podman: "5.8",
    scope: "system",
  });
});
