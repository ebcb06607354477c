import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { behavioursOf } from "../podman/behaviours.ts";
import { readCases } from "../../testing/read-cases.ts";
import { generate } from "../quadlet/generate.ts";
import { serviceText } from "../quadlet/conversion/service-text.ts";
import { unitDirectories } from "../quadlet/source/source-tree.ts";
import type { Release } from "../podman/release.ts";
import { serviceRows } from "./service-rows.ts";
import type { ServiceRow } from "./service-rows.ts";

function unitsOf(files: Readonly<Record<string, string>>, podman: Release) {
  const directories = unitDirectories("/etc/containers/systemd", files);
  return generate({ directories, podman, isUser: false }).units;
}

function commandOf(key: string, text: string, podman: Release = "5.4") {
  const rows = unitsOf({ "web.container": text }, podman).flatMap(serviceRows);
  const row = rows.find((each) => each.kind === "command" && each.key === key);
  return row?.kind === "command" ? row : undefined;
}

/** A row as systemd has it, on one line. */
function rowText(row: ServiceRow): string {
  switch (row.kind) {
    case "comment":
    case "section":
      return row.text;
    case "copied":
    case "written":
      return `${row.key}=${row.value}`;
    case "command":
      return `${row.key}=${[row.head, ...row.options.map(({ text }) => text)].join(" ")}`;
  }
}

const cases = new URL("../quadlet/cases/", `file://${import.meta.dirname}/`);

test("the rows joined are the text of the service, for all cases", () => {
  const topics = readdirSync(cases).filter((name) => name.endsWith(".txt"));
  const sets = topics.flatMap((name) => readCases(readFileSync(new URL(name, cases), "utf8")));
  const units = (["4.9", "5.4", "5.8", "6.1"] as const).flatMap((podman) =>
    sets.flatMap(({ files }) => unitsOf(files, podman)),
  );
  const others = units.filter((unit) => {
    const lines = serviceRows(unit).map((row) => `${rowText(row)}\n`);
    return lines.join("") !== serviceText(unit.sections, behavioursOf(unit.podman));
  });
  expect(units.length).toBeGreaterThan(500);
  expect(others).toEqual([]);
});

test("a command has an option on each line, with where it comes from", () => {
  const command = commandOf("ExecStart", "[Container]\nImage=localhost/a\nDNS=1.1.1.1\nExec=sleep 1\n");
  expect(command?.head).toBe("/usr/bin/podman run");
  expect(
    command?.options.map(({ text, origin }) => [
      text,
      origin.kind === "own"
        ? (origin.unless?.key ?? "always")
        : origin.entries.map(({ line }) => line.lineNumber),
    ]),
  ).toEqual([
    ["--name systemd-%N", "ContainerName"],
    ["--cidfile=%t/%N.cid --replace --rm", "always"],
    ["--cgroups=split", "CgroupsMode"],
    ["--dns 1.1.1.1", [3]],
    ["--sdnotify=conmon", "Notify"],
    ["-d", "Type"],
    ["localhost/a", [2]],
    ["sleep 1", [4]],
  ]);
});

test("arguments of Podman itself stand between the program and its command", () => {
  const text = "[Container]\nImage=localhost/a\nGlobalArgs=--log-level=debug\n";
  const command = commandOf("ExecStart", text);
  expect(command?.head).toBe("/usr/bin/podman");
  expect(command?.options.slice(0, 2).map((option) => option.text)).toEqual(["--log-level=debug", "run"]);
});

test("what two lines make names both", () => {
  const command = commandOf("ExecStart", "[Container]\nImage=localhost/a\nUser=1\nGroup=2\n");
  const user = command?.options.find((option) => option.text === "--user 1:2");
  expect(user?.origin.kind === "lines" && user.origin.entries.map(({ key }) => key)).toEqual([
    "User",
    "Group",
  ]);
});
