import { expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import type { LessonExample, Prediction } from "./model/lesson.ts";
import { comparePrediction, measureExample, reasonFor } from "./measured-example.ts";

const example = (network: string): LessonExample => ({
  id: "own",
  heading: "Own",
  fileName: "web.container",
  text: `[Container]\nImage=a/b:1\nNetwork=${network}\n`,
});
const target: Target = { podman: "5.4", scope: "system" };
const answer = (network: string, scope: Target["scope"] = "system") =>
  measureExample(example(network), { ...target, scope }).answers;

test.each([
  ["no", "private", "right"],
  ["yes", "private", "wrong"],
  ["yes", "host", "right"],
  [undefined, "host", "none"],
  ["yes", "ns:/run/netns/x", "not-measured"],
] as const)("a prediction of %s for %s is %s", (predicted, network, expected) => {
  expect(comparePrediction(predicted, answer(network)["localhost-services"])).toBe(expected);
});

test("both predictions are half right where the answer is partly", () => {
  const partly = answer("private", "user")["other-containers"];
  expect([comparePrediction("yes", partly), comparePrediction("no", partly)]).toEqual(["half", "half"]);
});

test("a reason is given only where the cells make it true", () => {
  const prediction: Prediction = {
    question: "internet",
    reasons: {
      own: { kind: "claim", sentence: "It gets out.", cells: [{ probe: "11", outcome: "reachable" }] },
    },
  };
  const reason = (network: string) => reasonFor(prediction, measureExample(example(network), target));
  expect([reason("private"), reason("none"), reason("ns:/x")]).toEqual([
    "It gets out.",
    undefined,
    undefined,
  ]);
});

test("a point gives its sentence, in the words of the scope", () => {
  const prediction: Prediction = {
    question: "internet",
    reasons: { own: { kind: "point", point: "private-neighbours" } },
  };
  const reason = (scope: Target["scope"]) =>
    reasonFor(prediction, measureExample(example("private"), { ...target, scope }));
  expect(reason("system")).toContain("every container of root");
  expect(reason("user")).toContain("No other container is on its network");
});
