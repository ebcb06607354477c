import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The documents that comments may cite, by their file names. */
const documents = new Map(
  ["docs/sources", "lab"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:md|json)$/.test(name) && name !== "README.md")
      .map((name) => [name, readFileSync(join(root, folder, name), "utf8")] as const),
  ),
);

interface Citation {
  readonly file: string;
  readonly document: string;
  /** Number, rule or beginning of a heading; undefined where the document as a whole is cited. */
  readonly section: string | undefined;
}

const sectionNumbers = /^ (?:section )?(\d+(?:\.\d+)?(?:(?:, | and |; )\d+(?:\.\d+)?)*)(?![\d-])/;
const ruleNames = /^ ([a-z]+-[a-z-]*[a-z*](?:, [a-z]+-[a-z-]*[a-z*])*)/;
const headingBegin = /^,? (\[[A-Z][a-z]+\]|[A-Z]\w+(?: \w+)*)/;

/** What the comments of a file cite, such as `generator-spec.md 2 and 2.1`. */
function citationsIn(file: string, text: string): readonly Citation[] {
  const comments = text.match(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g) ?? [];
  return comments
    .map((comment) => comment.replaceAll(/\n\s*(?:\*|\/\/) ?/g, " "))
    .flatMap((comment) =>
      [...comment.matchAll(/(?<![\w/.-])([a-z][a-z-]*\.(?:md|json))\b/g)].flatMap(
        ({ 1: document = "", index }) =>
          sectionsIn(document, comment.slice(index + document.length)).map((section) => ({
            file,
            document,
            section,
          })),
      ),
    );
}

function sectionsIn(document: string, after: string): readonly (string | undefined)[] {
  const list =
    sectionNumbers.exec(after)?.[1] ??
    (document === "rules.md" ? ruleNames.exec(after)?.[1] : headingBegin.exec(after)?.[1]);
  return list?.split(/, | and |; /) ?? [undefined];
}

/** Is there a heading of this number, of this rule or with this beginning? `image-*` stands for all rules like it. */
function hasSection(document: string, section: string): boolean {
  const headings = document
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .map((line) => line.replace(/^#+ /, ""));
  if (/^\d/.test(section))
    return headings.some(
      (heading) => heading.startsWith(`${section}. `) || heading.startsWith(`${section} `),
    );
  return headings.some((heading) =>
    section.endsWith("*") ? heading.startsWith(section.slice(0, -1)) : heading.startsWith(section),
  );
}

function isThere({ document, section }: Citation): boolean {
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
  ["// rules.md restart-invalid: what it does", ["restart-invalid"]],
  ["/** usage.md, [Install]. */", ["[Install]"]],
  ["/** keys.json (since). */", [undefined]],
  ['const name = "generator-spec.md 99";', []],
])("a comment cites sections: %j", (text, sections) => {
  expect(citationsIn("x.ts", text).map(({ section }) => section)).toEqual(sections);
});

test.each([
  ["generator-spec.md", "99"],
  ["generator-spec.md", "2.9"],
  ["rules.md", "no-such-rule"],
  ["usage.md", "[Nothing]"],
  ["never-written.md", undefined],
])("what is not there is found: %s %s", (document, section) => {
  expect(isThere({ file: "x.ts", document, section })).toBe(false);
});
