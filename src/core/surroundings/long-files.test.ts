import { expect, test } from "vitest";
import { longFiles } from "../../testing/long-files.ts";
import { LookCounter } from "../../testing/look-counter.ts";
import { checkedRules } from "../checks/checked-rules.ts";
import type { FileToCheck } from "../checks/model/file-to-check.ts";
import { findBy } from "../checks/findings.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { lookAround } from "./look-around.ts";

/** How often all rules together look at the value, key or place of a line. */
function looksAt(text: string): number {
  const counter = new LookCounter();
  const findAll = (file: FileToCheck) => {
    const document = counter.count(file.document);
    return findBy(checkedRules)({ ...file, document, own: document });
  };
  const files = { "long.container": text };
  analyze(
    { files, active: "long.container", target: { podman: "5.8", scope: "system" } },
    { findAll, lookAround },
  );
  return counter.looks;
}

test.each(Object.entries(longFiles))(
  "twice as many lines are twice the work for the rules: %s",
  (_, file) => {
    const [some, more] = [looksAt(file(150)), looksAt(file(300))];
    expect(more).toBeGreaterThan(0);
    expect(more / some).toBeLessThan(2.2);
  },
);
