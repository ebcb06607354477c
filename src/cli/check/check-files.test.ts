import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import type { CheckResult } from "./check-files.ts";
import { formats } from "./formats.ts";

const target = { podman: "5.8", scope: "system" } as const;

/** What the rules find in a directory of these files, by the rules of the findings. */
function check(files: Readonly<Record<string, string>>, isComplete = true): readonly CheckResult[] {
  const checked = Object.entries(files).map(([name, text]) => ({ path: `units/${name}`, name, text }));
  return checkFiles({ files: checked, beside: [], isComplete }, target);
}

const web = "[Container]\nImage=quay.io/example/app:1\nNetwork=a.network\n";
const ofRule = (rule: string, results: readonly CheckResult[]) =>
  results.find((result) => result.rule === rule);

test("a finding has its place in the file, counted from 1, with its end", () => {
  expect(ofRule("network-file-missing", check({ "web.container": web }))).toMatchObject({
    file: "units/web.container",
    severity: "error",
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 18,
  });
});

test("what concerns no line is told of the first one", () => {
  expect(ofRule("restart-missing", check({ "web.container": web }))).toMatchObject({ line: 1, column: 1 });
});

test("a file that may lie elsewhere is no error", () => {
  expect(ofRule("network-file-missing", check({ "web.container": web }, false))?.severity).toBe("note");
  const both = check({ "web.container": web, "a.network": "[Network]\n" }, false);
  expect(ofRule("network-file-missing", both)).toBeUndefined();
});

test("findings stand in the order of their lines", () => {
  const lines = check({ "web.container": `${web}PublishPort=80:80:80:80\nhello\n` }).map(({ line }) => line);
  expect(new Set(lines).size).toBeGreaterThan(2);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});

test("what stands in a drop-in is told of the drop-in, once, at its own line", () => {
  const results = check({
    "web.container": "[Container]\nImage=quay.io/example/app:1\n",
    "web.container.d/10.conf": "# why\n[Container]\nNetwork=host\n",
  }).filter(({ rule }) => rule === "host-network");
  expect(results.map(({ file, line, column }) => ({ file, line, column }))).toEqual([
    { file: "units/web.container.d/10.conf", line: 3, column: 9 },
  ]);
});

const result: CheckResult = {
  file: "units/my web.container",
  line: 3,
  column: 9,
  endLine: 3,
  endColumn: 13,
  rule: "host-network",
  severity: "danger",
  message: "100% open: it reaches everything.\nReally",
};

test("as text a finding is one line that editors can follow", () => {
  expect(formats.text([{ ...result, message: "It is open." }])).toBe(
    "units/my web.container:3:9: danger: It is open. [host-network]\n",
  );
});

test("as JSON each finding is an object on a line of its own", () => {
  const lines = formats.json([result, result]).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { file: result.file, line: 3, rule: result.rule, severity: "danger", message: result.message },
    { file: result.file, line: 3, rule: result.rule, severity: "danger", message: result.message },
  ]);
});

test("for GitHub signs with a meaning are escaped, and a danger is a warning", () => {
  expect(formats.github([{ ...result, file: "a,b:c" }])).toBe(
    "::warning file=a%2Cb%3Ac,line=3,endLine=3,title=host-network::100%25 open: it reaches everything.%0AReally\n",
  );
});

const hostile = {
  ...result,
  file: "a\n::error::\u001B[31mb",
  message: "s\r\n::warning::\u202Ex\u009B ##[group]y",
};

test("as text no file name and no value makes a line of its own, steers a terminal or turns round", () => {
  expect(formats.text([hostile])).toBe(
    String.raw`a\n::error::\x1b[31mb:3:9: danger: s\r\n::warning::\u202ex\x9b #\x23[group]y [host-network]` +
      "\n",
  );
  expect(formats.text([{ ...result, file: "::error::x", message: "" }])).toMatch(/^\\x3a:error::x:3:9: /);
});

test("for GitHub a value that has commands stays the value of its annotation", () => {
  expect(formats.github([hostile])).toBe(
    String.raw`::warning file=a%0A%3A%3Aerror%3A%3A\x1b[31mb,line=3,endLine=3,title=host-network` +
      String.raw`::s%0D%0A::warning::\u202ex\x9b ##[group]y` +
      "\n",
  );
});

test("JSON and SARIF have nothing raw that a terminal or a CI takes for more than text", () => {
  for (const format of ["json", "sarif"] as const)
    expect(formats[format]([hostile])).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
  expect(JSON.parse(formats.json([hostile]))).toMatchObject({ file: hostile.file, message: hostile.message });
});

test("as SARIF a finding names its rule, which is described once", () => {
  const { runs } = JSON.parse(formats.sarif([result, result]));
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["host-network"]);
  expect(runs[0].results).toHaveLength(2);
  expect(runs[0].results[0]).toMatchObject({
    ruleId: "host-network",
    level: "warning",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "units/my%20web.container" },
          region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 13 },
        },
      },
    ],
  });
});

test.each(["text", "json", "github"] as const)("without findings nothing is printed: %s", (format) => {
  expect(formats[format]([])).toBe("");
});
