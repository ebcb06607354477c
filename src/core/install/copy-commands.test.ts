import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsOf, filesBesideWeb, stepOf, system, user } from "../../testing/install-steps.ts";

const severalFiles = { others: filesBesideWeb };

test("of several files those of one directory are copied together", () => {
  expect(commandsOf("install", system, severalFiles)).toEqual([
    "sudo install -D -m 0644 -t /etc/containers/systemd web.container app.network",
    "sudo install -D -m 0644 10-limits.conf /etc/containers/systemd/web.container.d/10-limits.conf",
  ]);
  expect(stepOf("install", system, severalFiles)?.title).toBe("Install the 3 files");
});

test("the commands copy to directories that are not there yet", () => {
  const root = mkdtempSync(join(tmpdir(), "copy-commands-"));
  for (const name of ["web.container", "app.network", "10-limits.conf"])
    writeFileSync(join(root, name), name);
  const copies = commandsOf("install", user, severalFiles) ?? [];
  execFileSync("sh", ["-ec", copies.join("\n")], { cwd: root, env: { ...process.env, HOME: root } });
  const installed = readdirSync(join(root, ".config/containers/systemd"), {
    recursive: true,
    encoding: "utf8",
  });
  rmSync(root, { recursive: true });
  expect(installed.toSorted()).toEqual([
    "app.network",
    "web.container",
    "web.container.d",
    "web.container.d/10-limits.conf",
  ]);
});
