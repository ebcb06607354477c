import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRelease } from "../../podman/release.ts";
import { dryRun } from "../dry-run.ts";
import { unitDirectories } from "../source/source-tree.ts";
import { readCases } from "../../../testing/read-cases.ts";
import type { Case } from "../../../testing/read-cases.ts";

/** What generators made of a case: those whose results are the same share one (tools/record/record-cases.mjs). */
interface Recorded {
  readonly by: readonly string[];
  readonly exit: number;
  readonly services: Readonly<Record<string, readonly string[]>>;
  readonly messages: readonly string[];
}

const folder = new URL("./", import.meta.url);
const topics = readdirSync(folder).flatMap((name) => /^(.*)\.txt$/.exec(name)?.[1] ?? []);

/** 5.4.2 crashes on some cases and says nothing then (docs/engine.md, Limits). */
const neverCrashing = ["5.8.6 system", "5.8.6 user", "6.1.1 system", "6.1.1 user"];

describe.each(topics)("%s", (topic) => {
  const recorded: Readonly<Record<string, readonly Recorded[]>> = JSON.parse(read(`${topic}.recorded.json`));
  const cases = readCases(read(`${topic}.txt`));
  test.each(cases)("$name", (example) => {
    const runs = recorded[example.name] ?? [];
    expect(runs.flatMap(({ by }) => by)).toEqual(expect.arrayContaining(neverCrashing));
    for (const run of runs)
      for (const generator of run.by) expect(made(example, generator)).toEqual(expected(run, generator));
  });
  test("the recordings are those of these cases", () => {
    expect(Object.keys(recorded).toSorted()).toEqual(cases.map(({ name }) => name).toSorted());
  });
});

test("no two cases have one name", () => {
  const names = topics.flatMap((topic) => readCases(read(`${topic}.txt`)).map(({ name }) => name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("each topic has cases and recordings", () => {
  const recorded = readdirSync(folder).flatMap((name) => /^(.*)\.recorded\.json$/.exec(name)?.[1] ?? []);
  expect(topics).not.toEqual([]);
  expect(recorded.toSorted()).toEqual(topics.toSorted());
});

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

function expected({ exit, services, messages }: Recorded, generator: string) {
  return { generator, exit, services, messages };
}

/** What ours makes of it, written as the recordings are: the engine keeps their order of options that have none. */
function made({ files, directories }: Case, generator: string) {
  const [version = "", mode] = generator.split(" ");
  const podman = readRelease(version);
  if (podman === undefined) throw new Error(`${version} is no release`);
  const { stdout, messages, exitStatus } = dryRun({
    directories: unitDirectories("/units", files, directories),
    podman,
    isUser: mode === "user",
    exists: (path) => path === "/dev/null",
  });
  return {
    generator,
    exit: exitStatus,
    services: servicesIn(stdout),
    messages: messages
      .filter(({ text }) => !text.startsWith("Loading source "))
      .map(({ text }) => sorted(text)),
  };
}

/** The real generators join the lines of one message in any order; recorded they are sorted. */
function sorted(message: string): string {
  return message.split("\n").toSorted().join("\n");
}

/** A service without a name has no header that the recordings know. */
const beforeTheFirst = "(before the first service)";

function servicesIn(stdout: string): Readonly<Record<string, readonly string[]>> {
  const services: Record<string, readonly string[]> = {};
  const [first = "", ...parts] = stdout.split(/^---(.+\.service)---\n/m);
  if (first !== "") services[beforeTheFirst] = linesOf(first);
  for (let at = 0; at < parts.length; at += 2) {
    const name = parts[at] ?? "";
    let key = name;
    for (let count = 2; key in services; count++) key = `${name}#${count}`;
    services[key] = linesOf(parts[at + 1] ?? "");
  }
  return services;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n\n$/, "").split("\n");
}
