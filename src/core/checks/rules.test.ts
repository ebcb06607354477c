import { describe, expect, it } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import { allRules } from "./all-rules.ts";
import type { FoundInFile } from "../../testing/findings-in.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { mayGoWrong } from "./model/finding.ts";
import type { Action, Files } from "./model/finding.ts";
import type { RuleExample } from "./model/rule.ts";

/** The files as an action leaves them, or nothing where it is no change. */
function afterAction(files: Files, fileName: string, action: Action): readonly Files[] {
  switch (action.kind) {
    case "link":
      return [];
    case "files":
      return [action.change(files)];
    case "edit": {
      const text = files[fileName] ?? "";
      return [{ ...files, [fileName]: applyChanges(text, action.edit(parseUnitFile(text))) }];
    }
  }
}

/** The fixes of a rule for an example: what each makes of the files. */
function fixesOf(rule: string, example: RuleExample) {
  return findingsIn(example)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) =>
      finding.actions.flatMap((action) =>
        afterAction(example.files, finding.fileName, action).map((files) => ({ action, finding, files })),
      ),
    );
}

const troublesOf = (findings: readonly FoundInFile[]) =>
  findings.filter(({ severity }) => mayGoWrong(severity));

const cases = (side: "fires" | "silent") =>
  allRules.flatMap((rule) =>
    rule.examples[side].map((example, index) => ({ id: rule.id, usual: rule.severity, index, example })),
  );

it("no two rules have the same name", () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(cases("fires"))("$id, example $index", ({ id, usual, example }) => {
  it("fires, as seriously as the example says", () => {
    const severities = findingsIn(example).flatMap(({ rule, severity }) => (rule === id ? [severity] : []));
    expect(severities).toContain(example.severity ?? usual);
  });

  it("has fixes that put it right and bring no other trouble", () => {
    const known = new Set(findingsIn(example).map(({ rule }) => rule));
    const left = fixesOf(id, example).flatMap(({ action, finding, files }) => {
      const after = findingsIn({ ...example, files });
      const isLeft = after.some(({ rule, title }) => rule === id && title === finding.title);
      const brought = troublesOf(after).filter(({ rule }) => !known.has(rule));
      return [...(isLeft ? [id] : []), ...brought.map(({ rule }) => rule)].map(
        (rule) => `${action.label}: ${rule}`,
      );
    });
    expect(left).toEqual([]);
  });

  it("has fixes that can be made twice", () => {
    const again = fixesOf(id, example).flatMap(({ action, finding, files }) =>
      afterAction(files, finding.fileName, action),
    );
    expect(again.length).toBe(fixesOf(id, example).length);
  });
});

describe.each(cases("silent"))("$id, counter-example $index", ({ id, example }) => {
  it("is silent", () => {
    expect(findingsIn(example).map(({ rule }) => rule)).not.toContain(id);
  });
});
