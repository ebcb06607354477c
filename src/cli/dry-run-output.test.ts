import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { logFor, readerOf, servicesFor } from "./dry-run-output.ts";

const services = "---a.service---\n[X-Container]\nExec=a \\\n::error::x \u001B[2J\u202E\n";

test("a program gets the services byte for byte", () => {
  expect(servicesFor("program", services)).toBe(services);
});

test("a terminal is not steered by services, and shows no command that a log could be copied from", () => {
  expect(servicesFor("terminal", services)).toBe(
    "---a.service---\n[X-Container]\nExec=a \\\n\\x3a:error::x \\x1b[2J\\u202e\n",
  );
});

test("in the log of a CI services are no commands", () => {
  expect(servicesFor("ci", services)).toBe(services.replace("::error", String.raw`\x3a:error`));
});

test("a message is the generator’s, but never a command for a CI", () => {
  const messages = [{ kind: "debug", text: "Loading source unit file /u/e\n::error::f.container" }] as const;
  for (const reader of ["program", "ci"] as const)
    expect(logFor(reader, messages, 7)).toBe(
      "quadlet-generator[7]: Loading source unit file /u/e\n\\x3a:error::f.container\n",
    );
});

test("on a terminal no message begins a line as the log does", () => {
  const messages = [{ kind: "error", text: "one\nquadlet-generator[7]: all fine\u001B[A" }] as const;
  expect(logFor("terminal", messages, 7)).toBe(
    "quadlet-generator[7]: one\n  quadlet-generator[7]: all fine\\x1b[A\n",
  );
});

test("a CI is told by its variable; into a file it writes what a program would read", () => {
  const folder = mkdtempSync(join(tmpdir(), "quadlight-output-"));
  const nothing = openSync("/dev/null", "w");
  const file = openSync(join(folder, "log"), "w");
  expect(readerOf(nothing, {})).toBe("program");
  expect(readerOf(nothing, { GITHUB_ACTIONS: "true" })).toBe("ci");
  expect(readerOf(file, { GITHUB_ACTIONS: "true" })).toBe("program");
  for (const each of [nothing, file]) closeSync(each);
  rmSync(folder, { recursive: true });
});
