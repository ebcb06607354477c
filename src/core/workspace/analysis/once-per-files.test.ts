import { expect, test } from "vitest";
import { oncePerFiles } from "./once-per-files.ts";

test("what follows from files is computed once for each target, whichever file is on show", () => {
  let runs = 0;
  const count = oncePerFiles(({ files }) => {
    runs++;
    return Object.keys(files).length;
  });
  const files = { "a.container": "", "b.container": "" };
  const target = { podman: "5.8", scope: "system" } as const;
  for (const active of Object.keys(files)) {
    const workspace = { files, active, target };
    expect(count(workspace)).toBe(2);
  }
  expect(runs).toBe(1);
  count({ files, target: { ...target, scope: "user" } });
  count({ files: { ...files }, target });
  expect(runs).toBe(3);
});
