import { expect, test } from "vitest";
import { checkedRules } from "../core/checks/checked-rules.ts";
import { findBy } from "../core/checks/findings.ts";
import type { Rule } from "../core/checks/model/rule.ts";
import { compare } from "../core/compare/compare.ts";
import { complete } from "../core/completion/complete.ts";
import { commandLines } from "../core/convert/command-lines.ts";
import { podmanRun } from "../core/convert/podman-run.ts";
import { lookAround } from "../core/surroundings/look-around.ts";
import { serviceRows } from "../core/service-view/service-rows.ts";
import { installPlan } from "../core/install/install-plan.ts";
import { withoutSecrets } from "../core/share/strip.ts";
import { describeChange } from "../core/workspace/changes/describe-change.ts";
import { explainFile } from "../core/explain-file/explain-file.ts";
import { analyze } from "../core/workspace/analysis/analyze.ts";
import { previewOfActive } from "../core/workspace/analysis/preview-services.ts";
import { parseUnitFile } from "../core/unit-file/parse.ts";
import { longValues } from "./long-values.ts";

/** Four times the text: what grows with it takes four times as long, what grows with its square sixteen times. */
const times = 4;
/** As twice the text may take 2.5 times as long. */
const mostTimes = 2.5 ** 2;
/** What is done sooner, in milliseconds, says nothing about how it grows. */
const tooShort = 250;
/** Cleaning up and compiling take time now and then: the best of so many counts, where the first is too slow. */
const mostRuns = 5;

/** All runs of one sort, in milliseconds, on a machine that does other things as well. */
const longTest = 120_000;

/** Keys that are read in ways of their own; each gets its part of the text. */
const keys = {
  Unit: ["Description", "After", "ConditionPathExists"],
  Container: [
    ["Image", "Exec", "Environment", "Volume", "Mount", "Network", "PublishPort", "PodmanArgs", "Secret"],
    ["Label", "UserNS", "UIDMap", "Sysctl", "AddHost", "AddDevice", "HealthCmd", "ContainerName", "Tmpfs"],
  ].flat(),
  Service: ["Environment", "ExecStartPre", "TimeoutStartSec"],
  Install: ["WantedBy"],
};
const shown = { Container: ["Exec", "Environment", "Volume", "Mount"] };

/** A file with so many characters of a value, a part in each of these keys. */
function fileOf(value: (length: number) => string, length: number, sections: typeof keys | typeof shown) {
  const count = Object.values(sections).flat().length;
  const part = value(length / count);
  return Object.entries(sections)
    .map(([section, names]) => `[${section}]\n${names.map((key) => `${key}=${part}\n`).join("")}`)
    .join("");
}

let clocked = new Map<string, number>();

/** Processor time: on a busy machine the clock on the wall says how long others took. */
const milliseconds = () => process.cpuUsage().user / 1000;

function clock<T>(name: string, run: () => T): T {
  const start = milliseconds();
  const result = run();
  clocked.set(name, (clocked.get(name) ?? 0) + milliseconds() - start);
  return result;
}

const clockedRules = checkedRules.map(clockedRule);

function clockedRule(rule: Rule): Rule {
  return { ...rule, check: (context) => clock(rule.id, () => rule.check(context)) };
}

const target = { podman: "5.8", scope: "system" } as const;

function workspaceOf(text: string) {
  return { files: { "long.container": text }, active: "long.container", target };
}

/** Everything that is found, rule by rule. */
function check(text: string): void {
  const findings = clock("all rules", () =>
    analyze(workspaceOf(text), { findAll: findBy(clockedRules), lookAround }),
  ).findings;
  // At most eleven of a rule in a line, and no sentence that goes on for ever.
  expect(findings.length).toBeLessThan(1000);
  expect(Math.max(...findings.map(({ title, why }) => title.length + why.length))).toBeLessThan(2500);
}

/** What the page shows beside the findings. */
function show(text: string): void {
  const workspace = workspaceOf(text);
  const document = parseUnitFile(text);
  const analysis = analyze(workspace, { findAll: () => [] });
  const unit = clock("preview", () => previewOfActive(workspace));
  if (unit !== undefined) {
    clock("Service", () => serviceRows(unit));
    clock("podman run", () => podmanRun(unit, target).commands.map(commandLines));
  }
  clock("Explain", () => explainFile(workspace, analysis));
  const beside = {
    ...workspace,
    files: { ...workspace.files, "a.volume": "[Volume]\n" },
    active: "a.volume",
  };
  clock("Explain a file beside it", () => explainFile(beside, analyze(beside, { findAll: () => [] })));
  clock("Share", () => withoutSecrets(workspace));
  clock("Install", () => installPlan(target, "long.container", document));
  clock("last change", () => describeChange("[Container]\n", text));
  clock("Compare", () => compare(workspaceOf(text.replace("Volume", "Tmpfs")), workspace));
  const end = document.lines.at(-1)?.to ?? 0;
  const place = { fileName: "long.container", target, fileNames: ["long.container"] };
  clock("completion", () => complete(document, end - 1, place));
}

/** How long each part takes, in milliseconds. */
function timesOf(run: (text: string) => void, text: string): ReadonlyMap<string, number> {
  clocked = new Map();
  run(text);
  return clocked;
}

/** What takes too long for so much more of a text. */
function tooSlow(run: (text: string) => void, fileWith: (length: number) => string, length: number) {
  const best = { some: new Map<string, number>(), more: new Map<string, number>() };
  const measure = (of: Map<string, number>, text: string) => {
    for (const [name, time] of timesOf(run, text)) of.set(name, Math.min(time, of.get(name) ?? Infinity));
  };
  const slow = () =>
    [...best.more].flatMap(([name, time]) => {
      const growth = time / Math.max(best.some.get(name) ?? 0, tooShort / mostTimes);
      return growth > mostTimes
        ? [`${name}: ${growth.toFixed(1)} times as long, ${Math.round(time)} ms`]
        : [];
    });
  for (let count = 0; count < mostRuns; count++) {
    // Nothing is remembered of the run before: each text is another one.
    measure(best.some, fileWith(length / times - count));
    measure(best.more, fileWith(length - count));
    if (slow().length === 0) break;
  }
  return slow();
}

test.each(Object.entries(longValues))(
  "a megabyte of %s takes the rules as long as its length",
  (_, value) => {
    expect(tooSlow(check, (length) => fileOf(value, length, keys), 1_000_000)).toEqual([]);
  },
  longTest,
);

test.each(Object.entries(longValues))(
  "what is shown of %s takes as long as its length",
  (_, value) => {
    expect(tooSlow(show, (length) => fileOf(value, length, shown), 160_000)).toEqual([]);
  },
  longTest,
);
