import { describe, expect, test } from "vitest";
import { checkedRules } from "../checks/checked-rules.ts";
import type { Target } from "../podman/target.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { startWorkspace } from "../workspace/start-workspace.ts";
import { allLessons } from "./all-lessons.ts";
import { checkTask } from "./check-task.ts";
import type { LessonPart } from "./model/lesson.ts";
import { measureExample, reasonFor, workspaceOf } from "./measured-example.ts";
import { fullEngine } from "../surroundings/full-engine.ts";

const targets = (["5.4", "5.8", "6.1"] as const).flatMap((podman) =>
  (["system", "user"] as const).map((scope): Target => ({ podman, scope })),
);

test("ids name one lesson each", () => {
  const ids = allLessons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(allLessons)("$id", ({ examples, predictions, task, steps }) => {
  const parts = steps.flatMap((step) => step.parts);
  const partsOf = <Kind extends LessonPart["kind"]>(kind: Kind) =>
    parts.filter((part): part is Extract<LessonPart, { kind: Kind }> => part.kind === kind);

  test.each(targets)("every answer is measured and has a reason: Podman $podman, $scope", (target) => {
    for (const example of examples) {
      const measured = measureExample(example, target);
      for (const prediction of predictions) {
        const { verdict, cells } = measured.answers[prediction.question];
        expect(verdict).not.toBe("unknown");
        expect(cells).not.toEqual([]);
        expect(reasonFor(prediction, measured), `${prediction.question} of ${example.id}`).toBeTypeOf(
          "string",
        );
      }
    }
  });

  test.each(targets)("no file of the lesson has an error: Podman $podman, $scope", (target) => {
    for (const example of examples) {
      const { findings } = analyze(workspaceOf(example, target), fullEngine);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test.each(targets)("the task is not done before it begins: Podman $podman, $scope", (target) => {
    const workspace = { files: { [task.fileName]: task.text }, active: task.fileName, target };
    const results = checkTask(task.checks, workspace, analyze(workspace, fullEngine));
    expect(results.some(({ passes }) => !passes)).toBe(true);
  });

  test("points belong to an example, and links to a rule", () => {
    const ids = new Set(examples.map(({ id }) => id));
    expect(partsOf("points").filter(({ example }) => !ids.has(example))).toEqual([]);
    const rules = new Set(checkedRules.map(({ id }) => id));
    expect(partsOf("links").flatMap(({ links }) => links.filter(({ rule }) => !rules.has(rule)))).toEqual([]);
  });
});

test("the first lesson begins with the two files of the main job", () => {
  const [first] = allLessons;
  const text = startWorkspace.files["network-test.container"];
  expect(first?.examples.map((example) => example.text)).toEqual([text, text?.replace("private", "host")]);
});
