import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findOracle } from "../../../../tools/fuzz/oracle.ts";
import { readPodmanVersion } from "../../podman/target.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import { dropInsFor, mergedUnit } from "./merged-unit.ts";

function workspaceOf(files: Readonly<Record<string, string>>, podman: PodmanVersion = "5.8") {
  return { files, target: { podman, scope: "system" } } as const;
}

function linesIn(files: Readonly<Record<string, string>>, podman: PodmanVersion = "5.8") {
  const merged = mergedUnit(workspaceOf(files, podman), "web.container");
  return merged?.sections.flatMap(({ name, lines }) =>
    lines.map(({ key, value, file, line, standing }) => [
      `[${name}] ${key}=${value}`,
      `${file}:${line}`,
      standing,
    ]),
  );
}

const web = "[Container]\nImage=a\nNetwork=private\n";
const network = "web.container.d/10-network.conf";

test("each line says in which file it stands, and what becomes of it", () => {
  const files = {
    "web.container": `${web}Memory=1G\n`,
    [network]: "[Container]\nNetwork=\nNetwork=host\n",
    "web.container.d/20.conf": "[Container]\nMemory=2G\nLabel=a=1\n[Service]\nRestart=always\n",
  };
  expect(linesIn(files)).toEqual([
    ["[Container] Image=a", "web.container:2", { kind: "counts" }],
    ["[Container] Network=private", "web.container:3", { kind: "taken-back", by: network }],
    ["[Container] Memory=1G", "web.container:4", { kind: "replaced", by: "web.container.d/20.conf" }],
    ["[Container] Network=", `${network}:2`, { kind: "takes-back", files: ["web.container"] }],
    ["[Container] Network=host", `${network}:3`, { kind: "counts" }],
    ["[Container] Memory=2G", "web.container.d/20.conf:2", { kind: "replaces", files: ["web.container"] }],
    ["[Container] Label=a=1", "web.container.d/20.conf:3", { kind: "counts" }],
    ["[Service] Restart=always", "web.container.d/20.conf:5", { kind: "counts" }],
  ]);
});

test("lines of a list add up", () => {
  expect(linesIn({ "web.container": web, [network]: "[Container]\nNetwork=host\n" })?.at(-1)).toEqual([
    "[Container] Network=host",
    `${network}:2`,
    { kind: "adds", to: ["web.container"] },
  ]);
});

function afterIn(name: string, podman: PodmanVersion): unknown {
  const files = {
    "web.container": `[Unit]\nAfter=${name}\n${web}`,
    "web.container.d/10.conf": "[Unit]\nAfter=\nAfter=b.service\n",
    "a.container": web,
  };
  return linesIn(files, podman)?.[0]?.[2];
}

test("an empty line takes no dependency back, but where Quadlet writes the list anew", () => {
  expect(afterIn("a.service", "5.8")).toEqual({ kind: "counts" });
  expect(afterIn("a.container", "5.4")).toEqual({ kind: "counts" });
  // Behind the empty line no file is named: the list stays as it is.
  expect(afterIn("a.container", "5.8")).toEqual({ kind: "counts" });
});

test("of drop-ins with one name only the nearest counts, and all are read in the order of their names", () => {
  const files = {
    "shop-web.container": web,
    "container.d/20.conf": "",
    "shop-.container.d/20.conf": "",
    "shop-web.container.d/30.conf": "",
    "container.d/10.conf": "",
    "blog-.container.d/05.conf": "",
    "shop-web.container.d/notes.txt": "",
  };
  const merged = mergedUnit(workspaceOf(files), "shop-web.container");
  expect(merged?.dropIns).toEqual([
    "container.d/10.conf",
    "shop-.container.d/20.conf",
    "shop-web.container.d/30.conf",
  ]);
  expect(merged?.passedOver).toEqual(["container.d/20.conf"]);
});

test.each([
  ["4.9", []],
  ["5.1", ["shop-web.container.d/1.conf"]],
  ["5.2", ["shop-web.container.d/1.conf", "container.d/2.conf"]],
] as const)("Podman %s looks for drop-ins in %j", (podman, found) => {
  const files = { "shop-web.container": web, "shop-web.container.d/1.conf": "", "container.d/2.conf": "" };
  expect(dropInsFor(workspaceOf(files, podman), "shop-web.container")).toEqual(found);
});

test("there is nothing merged where there is no unit", () => {
  expect(mergedUnit(workspaceOf({ [network]: web }), "web.container")).toBeUndefined();
});

const oracle = await findOracle(undefined, (address) => import(/* @vite-ignore */ address));

test.skipIf(oracle === undefined)("the real generators write the lines in the same order", () => {
  const files = {
    "shop-web@one.container": `${web}${variable("own")}`,
    "shop-web@one.container.d/50.conf": variable("instance"),
    "shop-web@.container.d/40.conf": variable("template"),
    "shop-@.container.d/30.conf": variable("prefix_at"),
    "shop-.container.d/20.conf": variable("prefix"),
    "shop-.container.d/50.conf": variable("hidden_by_instance"),
    "container.d/10.conf": variable("all"),
    "container.d/20.conf": variable("hidden_by_prefix"),
    "container.d/9.conf": variable("nine"),
  };
  for (const [version, program] of oracle?.programs ?? []) {
    const merged = mergedUnit(
      workspaceOf(files, readPodmanVersion(version) ?? "5.4"),
      "shop-web@one.container",
    );
    const own = merged?.sections.find(({ name }) => name === "Service")?.lines ?? [];
    const written = own.map(({ key, value }) => `${key}=${value}`);
    expect(written.length).toBe(7);
    expect([version, ...serviceLines(program, files)]).toEqual([version, ...written]);
  }
});

function variable(name: string): string {
  return `[Service]\nEnvironment=${name}=1\n`;
}

/** The variables that the program writes into the service, in its order. */
function serviceLines(program: string, files: Readonly<Record<string, string>>): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), "merged-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, dirname(name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const { stdout } = spawnSync(program, ["--dryrun", "--no-kmsg-log"], {
    encoding: "utf8",
    env: { QUADLET_UNIT_DIRS: directory },
  });
  rmSync(directory, { recursive: true });
  return stdout.split("\n").filter((line) => /^Environment=\w+=1$/.test(line));
}
