import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("measured-reach.mjs", import.meta.url));
const results = fileURLToPath(new URL("../../lab/reachability.json", import.meta.url));
const written = "src/core/network/measured";

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "measured-reach-"));
  mkdirSync(join(project, "tools/record"), { recursive: true });
  mkdirSync(join(project, "lab"));
  cpSync(script, join(project, "tools/record/measured-reach.mjs"));
  cpSync(results, join(project, "lab/reachability.json"));
});

afterEach(() => rmSync(project, { recursive: true }));

function run(...options: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["tools/record/measured-reach.mjs", ...options], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stderr };
}

function changeResults(from: string, to: string) {
  const file = join(project, "lab/reachability.json");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test("the files in the project are what the script writes", () => {
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("the check is content with what was just written", () => {
  expect(run("--check").status).toBe(1);
  expect(run().status).toBe(0);
  expect(run("--check")).toEqual({ status: 0, stderr: "" });
});

test("the check fails when a cell of the lab changes", () => {
  run();
  changeResults('"outcome": "reachable"', '"outcome": "not-measured"');
  const { status, stderr } = run("--check");
  expect(status).toBe(1);
  expect(stderr).toContain(`${written}/reach.ts does not follow lab/reachability.json`);
});

test("the check fails on a file that nothing writes any more, and a run removes it", () => {
  run();
  const left = join(project, written, "details/5.0.0-rootful.ts");
  writeFileSync(left, "");
  expect(run("--check").stderr).toContain("details/5.0.0-rootful.ts");
  run();
  expect(run("--check").status).toBe(0);
});

test("an outcome that has no sign stops the run", () => {
  changeResults('"outcome": "reachable"', '"outcome": "perhaps"');
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain("has no sign");
});
