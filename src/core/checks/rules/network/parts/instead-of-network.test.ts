import { expect, test } from "vitest";
import { findingsIn } from "../../../../../testing/findings-in.ts";

/** What is offered in a system unit that asks for pasta by these lines. */
function offered(lines: string): readonly string[] {
  const files = { "app.container": `[Container]\nImage=quay.io/example/app:1\n${lines}\n` };
  return findingsIn({ files, target: { scope: "system" } })
    .filter(({ rule }) => rule === "pasta-rootful")
    .flatMap(({ actions }) => actions.map(({ label }) => label));
}

test("one line of pasta is deleted, or says bridge", () => {
  expect(offered("Network=pasta")).toEqual(["Use bridge", "Delete the line"]);
});

test("several are deleted together: each one alone would leave another", () => {
  expect(offered("Network=pasta\nNetwork=pasta:-T,5432")).toEqual(["Delete the lines"]);
});

test("nothing is offered where podman is also asked in its own words", () => {
  expect(offered("Network=pasta\nPodmanArgs=--network=pasta")).toEqual([]);
});
