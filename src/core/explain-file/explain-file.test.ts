import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import { stepOf, stepsOf, explanationOf, workspaceOf } from "../../testing/explanation-of.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { explainFile } from "./explain-file.ts";
import type { Explanation } from "./explanation.ts";
import { fullEngine } from "../surroundings/full-engine.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

/** Every sentence that an explanation says itself. */
function sentencesOf(explanation: Explanation): readonly string[] {
  const steps = stepsOf(explanation);
  return [
    ...explanation.summary,
    ...steps.flatMap(({ sentences }) => sentences),
    ...steps.flatMap(({ reach }) => reach),
  ];
}

const fileName = fc.constantFrom(
  "web.container",
  "web@.container",
  "web.pod",
  "web.network",
  "web.volume",
  "web.kube",
  "web.image",
  "web.build",
  "web.artifact",
  "web.container.d/10.conf",
  "notes.txt",
);

describe("a text of whatever kind", () => {
  test(
    "is told to the last character, in whole sentences, and has every finding once",
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(unitFileText, fileName, (text, name) => {
          const explanation = explanationOf({ [name]: text });
          const steps = stepsOf(explanation);
          expect(steps.map(({ source }) => source).join("")).toBe(text);
          expect(steps.every(({ from, to, source }) => text.slice(from, to) === source)).toBe(true);
          for (const sentence of sentencesOf(explanation)) {
            expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
            expect(sentence).not.toMatch(/undefined|\[object|NaN/);
          }
          const told = [...steps.flatMap(({ findings }) => findings), ...explanation.findings];
          expect(new Set(told).size).toBe(told.length);
        }),
        { numRuns: 300 },
      );
    },
  );

  test("loses none of the findings of the analysis", () => {
    const workspace = workspaceOf({
      "web.container": `${image}Network=host\nPublishPort=80:80\nFoo=1\n`,
    });
    const analysis = analyze(workspace, fullEngine);
    const explanation = explainFile(workspace, analysis);
    const told = [...stepsOf(explanation).flatMap(({ findings }) => findings), ...explanation.findings];
    expect(new Set(told)).toEqual(new Set(analysis.findings));
    expect(stepOf(explanation, "Foo").findings.map(({ rule }) => rule)).toEqual(["unsupported-key"]);
  });
});

describe("lines of one key", () => {
  test("that add up are told together, up to an empty one", () => {
    const explanation = explanationOf({
      "web.container": `${image}Environment=A=1\nEnvironment=B=2\nEnvironment=\nEnvironment=C=3\n`,
    });
    const said = stepsOf(explanation)
      .filter(({ source }) => source.startsWith("Environment"))
      .map(({ sentences }) => sentences.join(" "));
    expect(said).toEqual([
      "The program gets the variables A and B.",
      "An empty value takes back every Environment= that stands above it.",
      "The program gets the variable C with the value 3.",
    ]);
  });

  test("of which only the last counts say so", () => {
    const explanation = explanationOf({ "web.container": `${image}[Service]\nRestart=no\nRestart=always\n` });
    expect(stepOf(explanation, "Restart=no").sentences).toContain(
      "Line 5 sets Restart= again, and the last line counts.",
    );
    expect(stepOf(explanation, "Restart=always").sentences).toHaveLength(1);
  });

  test("of which nobody knows whether they add up say nothing", () => {
    const explanation = explanationOf({
      "web.container": `${image}[Service]\nLimitNOFILE=1\nLimitNOFILE=2\n`,
    });
    expect(stepOf(explanation, "LimitNOFILE=1").sentences).toHaveLength(1);
  });

  test("that are taken back say where", () => {
    const explanation = explanationOf({ "web.container": `[Unit]\nAfter=a.service\nAfter=\n${image}` });
    expect(stepOf(explanation, "After=a").sentences).toContain("Line 3 takes it back again.");
  });
});

describe("what is filled in at the start", () => {
  test("is explained once", () => {
    const explanation = explanationOf({
      "web.container": `${image}Volume=%h/a:/a\nVolume=%h/b:/b\nEnvironment=A=\${TAG}\nExec=run \${TAG}\n`,
    });
    const all = sentencesOf(explanation).join(" ");
    expect(all.split("When the service starts, %h becomes")).toHaveLength(2);
    expect(all.split("What stands for ${TAG} is known only when the service starts")).toHaveLength(2);
  });
});

describe("what is said of a line and what is found in it do not contradict each other", () => {
  const pod = { "shop.pod": "[Pod]\n" };

  test.each([
    ["Pod=shop.pod\nHostName=web", "HostName", "It does not come to that: the error below says why."],
    [
      "Pod=shop.pod\nPublishPort=80:80",
      "PublishPort",
      "Opens nothing: in a pod, the ports that the pod publishes count.",
    ],
    [
      "Pod=shop.pod\nDNS=9.9.9.9",
      "DNS",
      "This line has no effect: in a pod, the servers for names are those of the pod.",
    ],
    [
      "Pod=shop.pod\nNetwork=host",
      "Pod",
      "The container joins the pod of shop.pod; it starts and stops with the pod.",
    ],
  ])("%j", (lines, key, sentence) => {
    const explanation = explanationOf({ "web.container": `${image}${lines}\n`, ...pod });
    expect(stepOf(explanation, key).sentences).toContain(sentence);
    expect([
      ...stepOf(explanation, key).findings,
      ...stepOf(explanation, lines.split("\n").at(-1) ?? "").findings,
    ]).not.toEqual([]);
  });

  test("an unknown key says itself what it stops", () => {
    expect(stepOf(explanationOf({ "web.container": `${image}Foo=1\n` }), "Foo").sentences).toHaveLength(1);
  });
});

describe("what a line becomes", () => {
  const explanation = explanationOf({
    "web.container": `${image}PublishPort=8080:80\nVolume=/srv/a:/a\nVolume=/srv/b:/b\nVolume=\nServiceName=shop\nEnvironment=DB_PASSWORD=hunter2\n[Service]\nRestart=always\n[Foo]\nA=1\n`,
  });
  const becomes = (line: string) => stepOf(explanation, line).becomes;

  test("words of podman run, lines of the service", () => {
    expect(becomes("PublishPort")).toEqual({
      kind: "made",
      pieces: [{ of: "podman run", text: "--publish 8080:80", isCopy: false }],
      note: undefined,
    });
    expect(becomes("Restart")).toMatchObject({
      pieces: [{ of: "shop.service", text: "Restart=always", isCopy: true }],
    });
  });

  test("nothing, and why", () => {
    expect(becomes("Volume=/srv/a")).toEqual({
      kind: "nothing",
      why: "The empty Volume= in line 6 takes it back.",
    });
    expect(becomes("ServiceName")).toEqual({ kind: "nothing", why: "It is the name of the service itself." });
    expect(becomes("A=1")).toMatchObject({ kind: "nothing", why: expect.stringContaining("[Foo]") });
  });

  test("comments and sections become nothing that could be told", () => {
    expect(becomes("[Container]")).toBeUndefined();
  });
});
