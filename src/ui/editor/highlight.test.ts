import { expect, test } from "vitest";
import type { Finding, Severity } from "../../core/checks/model/finding.ts";
import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { highlight } from "./highlight-document.ts";

/** The pieces of lines below [Container], of which a finding is about a part, a physical line each: `class:text`. */
function piecesOf(lines: string, part?: string, severity: Severity = "warning"): readonly string[] {
  const text = `[Container]\n${lines}`;
  const from = text.indexOf(part ?? "");
  const finding: Finding = {
    rule: "",
    isRule: true,
    severity,
    title: "",
    why: "",
    evidence: [],
    actions: [],
    range: { from, to: from + (part ?? "").length },
  };
  const [, ...drawn] = highlight(parseUnitFile(text), part === undefined ? [] : [finding]);
  return drawn.map((pieces) =>
    pieces.map((piece) => `${piece.className ?? ""}:${piece.text.trimEnd()}`).join(" "),
  );
}

test("headers, comments and keys have their colours; values are plain", () => {
  expect(piecesOf("# web\nImage=a\n\n[Service]\n")).toEqual([
    "comment:# web",
    "key:Image :=a",
    ":",
    "section:[Service]",
  ]);
});

test("what a finding is about is marked: in a value, a key and a header", () => {
  expect(piecesOf("PublishPort=8080:80", "8080")).toEqual(["key:PublishPort := found-warning:8080 ::80"]);
  expect(piecesOf("Netwrok=a", "Netwrok", "error")).toEqual(["key found-error:Netwrok :=a"]);
  expect(piecesOf("[Servce]", "Servce")).toEqual(["section:[ section found-warning:Servce section:]"]);
});

test("in a value over several lines the mark stands at its line, and comments between keep their colour", () => {
  expect(piecesOf("Exec=a \\\n# why\n  b c\n", "b")).toEqual([
    "key:Exec :=a \\",
    "comment:# why",
    ": found-warning:b : c",
  ]);
});

test("what spans several lines is marked in each", () => {
  expect(piecesOf("Exec=a \\\n  b\n", "a \\\n  b")).toEqual([
    "key:Exec := found-warning:a \\",
    "found-warning:  b :",
  ]);
});

test("what only is worth knowing is not marked", () => {
  expect(piecesOf("Image=a:latest", "latest", "note")).toEqual(["key:Image :=a:latest"]);
});
