import { checkFiles } from "../../../src/cli/check/check-files.ts";
import { formats } from "../../../src/cli/check/formats.ts";
import type { Workspace } from "../../../src/core/workspace/workspace.ts";
import { inTime } from "./clock.ts";
import { holdAnnotations, holdJson, holdLines, holdSarif } from "./printed.ts";

/** What the command line would print about the files of a workspace. */
export function holdChecked({ files, target }: Workspace): void {
  const set = Object.entries(files).map(([name, text]) => ({ path: `dir/${name}`, name, text }));
  const results = inTime("Checking the files", () =>
    checkFiles({ files: set, beside: [], isComplete: true }, target),
  );
  holdLines(formats.text(results), results.length);
  holdJson(formats.json(results), results.length);
  holdSarif(formats.sarif(results), results.length);
  holdAnnotations(formats.github(results), results.length);
}
