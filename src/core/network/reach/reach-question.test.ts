import { expect, test } from "vitest";
import { measured } from "../../../testing/lab.ts";
import { allIds, answer } from "../../../testing/reach-answers.ts";
import type { Scope } from "../../podman/target.ts";
import { questionIds } from "../measurement/question-ids.ts";

const measuredHost = measured("5.4.2", "rootful", "host");

function wordsIn(scope: Scope): readonly string[] {
  return questionIds.map((id) => answer(id, measuredHost, scope).asks);
}

test("the first view asks what a newcomer asks: my database, my network cards, my neighbour’s laptop, other containers", () => {
  expect(wordsIn("system")).toEqual([
    "reach this machine’s localhost: what listens only on 127.0.0.1, often a database",
    "reach services of this machine on all addresses",
    "use abstract Unix sockets of this machine",
    "see and use this machine’s network cards (interfaces)",
    "reach other containers",
    "be reached by other containers",
    "be reached by a neighbour’s laptop on the local network on ports you did not publish",
    "be reached by a neighbour’s laptop on the local network on a port you publish",
    "reach the local network",
    "reach the internet",
  ]);
});

test("in a QM partition the questions and their notes are about the partition", () => {
  expect(wordsIn("qm")).toContain("see and use the partition’s network cards (interfaces)");
  for (const id of allIds) {
    const { asks, note } = answer(id, measured("5.4.2", "rootful", "private"), "qm");
    expect(`${asks} ${note}`).not.toMatch(/this machine|the local network/);
  }
});

test("a yes is marked as opening something only where a no shuts it", () => {
  const opening = allIds.filter((id) => answer(id, measuredHost).opens);
  expect(opening).toEqual([
    "localhost-services",
    "services-on-all-addresses",
    "abstract-sockets",
    "interfaces",
    "other-containers",
    "reached-by-containers",
    "unpublished-ports",
  ]);
});
