import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The documents that comments may cite, by their file names. */
const documents = new Map(
  ["docs", "docs/sources", "lab"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:md|json)$/.test(name) && name !== "README.md")
      .map((name) => [name, readFileSync(join(root, folder, name), "utf8")] as const),
  ),
);

/** The rules that comments may cite: each is its own document. */
const rules = readdirSync(join(root, "src/core/checks/rules"), { recursive: true, encoding: "utf8" }).map(
  (name) => basename(name, ".ts"),
);

interface Citation {
  readonly file: string;
  readonly document: string;
  /** Number or beginning of a heading, or a rule; undefined where the document as a whole is cited. */
  readonly section: string | undefined;
}

const sectionNumbers = /^ (?:section )?(\d+(?:\.\d+)?(?:(?:, | and |; )\d+(?:\.\d+)?)*)(?![\d-])/;
const ruleNames = /\brules? ([a-z]+-[a-z-]*[a-z*](?:, [a-z]+-[a-z-]*[a-z*])*)/g;
const headingBegin = /^,? (\[[A-Z][a-z]+\]|[A-Z]\w+(?: \w+)*)/;

/** What the comments of a file cite, such as `generator-spec.md 2 and 2.1`. */
function citationsIn(file: string, text: string): readonly Citation[] {
  const comments = text.match(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g) ?? [];
  return comments
    .map((comment) => comment.replaceAll(/\n\s*(?:\*|\/\/) ?/g, " "))
    .flatMap((comment) => documentsIn(file, comment).concat(rulesIn(file, comment)));
}

function documentsIn(file: string, comment: string): Citation[] {
  return [...comment.matchAll(/(?<![\w/.-])([a-z][a-z-]*\.(?:md|json))\b/g)].flatMap(
    ({ 1: document = "", index }) =>
      sectionsIn(comment.slice(index + document.length)).map((section) => ({ file, document, section })),
  );
}

function rulesIn(file: string, comment: string): Citation[] {
  return [...comment.matchAll(ruleNames)].flatMap(({ 1: names = "" }) =>
    names.split(", ").map((section) => ({ file, document: "rule", section })),
  );
}

function sectionsIn(after: string): readonly (string | undefined)[] {
  const list = sectionNumbers.exec(after)?.[1] ?? headingBegin.exec(after)?.[1];
  return list?.split(/, | and |; /) ?? [undefined];
}

/** Is there a heading of this number or with this beginning? */
function hasSection(document: string, section: string): boolean {
  const headings = document
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .map((line) => line.replace(/^#+ /, ""));
  if (/^\d/.test(section))
    return headings.some(
      (heading) => heading.startsWith(`${section}. `) || heading.startsWith(`${section} `),
    );
  return headings.some((heading) => heading.startsWith(section));
}

/** `image-*` stands for all rules like it. */
function isRule(name: string): boolean {
  return rules.some((rule) => (name.endsWith("*") ? rule.startsWith(name.slice(0, -1)) : rule === name));
}

function isThere({ document, section }: Citation): boolean {
  if (document === "rule") return section !== undefined && isRule(section);
  const text = documents.get(document);
  return text !== undefined && (section === undefined || hasSection(text, section));
}

const citations = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => citationsIn(`src/${name}`, readFileSync(join(root, "src", name), "utf8")));

test("every document and section that a comment cites is in the project", () => {
  expect(citations.filter((citation) => !isThere(citation))).toEqual([]);
  expect(citations.length).toBeGreaterThan(100);
});

test.each([
  ["/** One rule (generator-spec.md 2 and 2.1). */", ["2", "2.1"]],
  ["/**\n * Source: paths.md 1.1,\n * 1.2, 2.\n */", ["1.1", "1.2", "2"]],
  ["// rule restart-invalid: what it does", ["restart-invalid"]],
  ["/** By the rules restart-invalid, image-*. */", ["restart-invalid", "image-*"]],
  ["/** usage.md, [Install]. */", ["[Install]"]],
  ["/** keys.json (since). */", [undefined]],
  ['const name = "generator-spec.md 99";', []],
])("a comment cites sections: %j", (text, sections) => {
  expect(citationsIn("x.ts", text).map(({ section }) => section)).toEqual(sections);
});

test.each([
  ["generator-spec.md", "99"],
  ["generator-spec.md", "2.9"],
  ["rule", "no-such-rule"],
  ["checks.md", "No such heading"],
  ["usage.md", "[Nothing]"],
  ["never-written.md", undefined],
])("what is not there is found: %s %s", (document, section) => {
  expect(isThere({ file: "x.ts", document, section })).toBe(false);
});
