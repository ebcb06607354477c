import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import type { EntryLine, Line } from "./document.ts";
import { parseUnitFile } from "./parse.ts";

function onlyEntry(text: string): EntryLine {
  const entries = parseUnitFile(text).lines.filter((line) => line.kind === "entry");
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`${entries.length} entries in ${text}`);
  return entry;
}

function valueOf(text: string): string {
  return onlyEntry(`[Container]\n${text}`).value;
}

function kinds(text: string): string[] {
  return parseUnitFile(text).lines.map(({ kind }) => kind);
}

function problems(text: string): string[] {
  return parseUnitFile(text).lines.flatMap((line) => (line.kind === "malformed" ? [line.problem] : []));
}

test("a file is read line by line", () => {
  const { lines } = parseUnitFile("# web\n\n[Container]\nImage=nginx\nfoo\n");
  expect(lines.map(({ kind, lineNumber, lineCount }) => [kind, lineNumber, lineCount])).toEqual([
    ["comment", 1, 1],
    ["blank", 2, 1],
    ["section", 3, 1],
    ["entry", 4, 1],
    ["malformed", 5, 1],
  ]);
});

test.each(["#", "# A=1", ";", "; A=1", "  ;A=1", "#\\"])("%j is a comment", (text) =>
  expect(kinds(`${text}\n[Unit]\n${text}`)).toEqual(["comment", "section", "comment"]),
);

test("an empty text has no lines", () => expect(parseUnitFile("").lines).toEqual([]));

test("an entry knows its section, and where its key and value stand", () => {
  const text = "[Container]\n  Image = nginx \r\n";
  const entry = onlyEntry(text);
  expect(entry).toMatchObject({ section: "Container", key: "Image", value: "nginx", from: 12, to: 30 });
  expect(text.slice(entry.keyRange.from, entry.keyRange.to)).toBe("Image");
  expect(text.slice(entry.valueRange.from, entry.valueRange.to)).toBe("nginx");
});

test("a header knows where its name stands", () => {
  expect(parseUnitFile(" [Container] \t\n").lines).toMatchObject([
    { kind: "section", name: "Container", nameRange: { from: 2, to: 11 } },
  ]);
});

test.each([
  ["[Container]\nImage=", 18],
  ["[Container]\nImage =  \n", 19],
  ["[Container]\nImage= \\\n", 18],
])("the range of an empty value lies right behind the equals sign: %j", (text, position) => {
  expect(onlyEntry(text)).toMatchObject({ value: "", valueRange: { from: position, to: position } });
});

test.each([
  ["nothing takes the place of the backslash", "Exec=foo\\\n  bar", "foobar"],
  ["a blank before the backslash stays", "Exec=foo \\\n   bar \\\n baz", "foo bar baz"],
  ["a comment inside is left out", "Exec=foo \\\n# note\nbar", "foo bar"],
  ["a comment inside may end in a backslash", "Exec=foo \\\n# note\\\nbar", "foo bar"],
  ["blank lines inside are left out", "Exec=foo \\\n\n \t\nbar", "foo bar"],
  ["one of two backslashes stays", "Exec=foo\\\\\nbar", "foo\\bar"],
  ["blanks behind the backslash do no harm", "Exec=foo\\ \t\nbar", "foobar"],
  ["the value may begin on a later line", "Exec=\\\n  foo", "foo"],
  ["the key may be split too", "Ex\\\nec=foo", "foo"],
  ["Windows line endings work", "Exec=foo \\\r\nbar\r\n", "foo bar"],
  ["a backslash that ends the file is removed", "Exec=foo\\", "foo"],
  ["blanks before a backslash that ends the file stay", "Exec=foo \\\n", "foo "],
])("in a continuation %s", (_, text, value) => expect(valueOf(text)).toBe(value));

test("a continued entry is one line, and the range of its value spans the continuations", () => {
  const text = "[Container]\nExec=foo \\\n# note\n\n  bar\nImage=x";
  const entry = parseUnitFile(text).lines[1];
  expect(entry).toMatchObject({ kind: "entry", lineNumber: 2, lineCount: 4, value: "foo bar" });
  if (entry?.kind !== "entry") throw new Error("no entry");
  expect(text.slice(entry.valueRange.from, entry.valueRange.to)).toBe("foo \\\n# note\n\n  bar");
});

test("a header may be continued", () => {
  expect(parseUnitFile("[Cont\\\n  ainer]\nImage=x").lines).toMatchObject([
    { kind: "section", name: "Container", lineCount: 2 },
    { kind: "entry", section: "Container", lineNumber: 3 },
  ]);
});

test.each([
  ["[Unit]\nAfter=a \\\n# c\n", ["section", "dropped"]],
  ["[Unit]\nAfter=a \\\n\n", ["section", "dropped"]],
  ["[Unit]\n\\\nAfter=a", ["section", "dropped", "entry"]],
  ["[Unit]\n\\\n# c\n\\\n", ["section", "dropped", "comment", "blank"]],
])("what Podman leaves out without a word is dropped: %j", (text, expected) =>
  expect(kinds(text)).toEqual(expected),
);

test.each([
  ["sign # in a value", "Image=a # b", "a # b"],
  ["sign ; in a value", "Image=a ; b", "a ; b"],
  ["second equals sign", "Environment=A=1", "A=1"],
  ["quote", 'Exec="a"', '"a"'],
  ["no-break space before a value", "Exec= \u00A0a", "\u00A0a"],
])("a %s belongs to it", (_, text, value) => expect(valueOf(text)).toBe(value));

test.each([
  "\t",
  "\v",
  "\f",
  "\r",
  " ",
  "\u0085",
  "\u00A0",
  "\u1680",
  "\u2003",
  "\u2028",
  "\u202F",
  "\u3000",
])("the white space %j is trimmed from both ends of a line", (space) =>
  expect(onlyEntry(`[Unit]\n${space}After=a${space}\n`)).toMatchObject({ key: "After", value: "a" }),
);

test.each(["\uFEFF", "\u200B", "\u180E"])("%j is not white space", (character) => {
  expect(onlyEntry(`[Unit]\n${character}After=a${character}`)).toMatchObject({
    key: `${character}After`,
    value: `a${character}`,
  });
});

test.each([
  ["Keyà", "Key\uFFFD"],
  ["KeyÅ \t", "Key\uFFFD"],
  ["Key\u00A0", "Key\uFFFD"],
  ["Keyé", "Keyé"],
  ["Key😀", "Key😀"],
])("the key %j is read as Podman does, which cuts it byte by byte", (written, read) =>
  expect(onlyEntry(`[Unit]\n${written}=x`).key).toBe(read),
);

test.each([
  ["[Unit]\nfoo", "file contains line 2: “foo” which is not a key-value pair, group, or comment"],
  ["[Unit]\n=foo", "file contains line 2: “=foo” which is not a key-value pair, group, or comment"],
  ["[Unit", "file contains line 1: “[Unit” which is not a key-value pair, group, or comment"],
  ["[Unit] # c", "file contains line 1: “[Unit] # c” which is not a key-value pair, group, or comment"],
  ["\uFEFF[Unit]", "file contains line 1: “\uFEFF[Unit]” which is not a key-value pair, group, or comment"],
  ["\n ab\\\n# c\ncd \n", "file contains line 4: “abcd” which is not a key-value pair, group, or comment"],
  ["Image=x", "key file does not start with a group"],
  ["[]", "invalid group name: "],
  ["[[Unit]", "invalid group name: [Unit"],
  ["[Un\u0085it]", "invalid group name: Un\u0085it"],
])("a line that Podman refuses carries its words: %j", (text, problem) =>
  expect(problems(text)).toEqual([problem]),
);

test.each(["[Container] # web\nImage=x", "[Container\nImage=x"])(
  "below a broken header entries stand in the section that it means: %j",
  (text) => expect(onlyEntry(text)).toMatchObject({ section: "Container", key: "Image" }),
);

test.each(["[a]=b", "[Unit] x=y"])(
  "a line that begins like a header but holds an equals sign is an entry: %s",
  (text) => expect(kinds(`[Unit]\n${text}`)).toEqual(["section", "entry"]),
);

test.each([
  ["a\nb\n", "\n"],
  ["a\r\nb\r\nc\n", "\r\n"],
  ["a\r\nb\n", "\n"],
  ["", "\n"],
])("the line ending is the one that most lines have: %j", (text, expected) =>
  expect(parseUnitFile(text).lineEnding).toBe(expected),
);

function checkLines(text: string): void {
  const { lines } = parseUnitFile(text);
  expect(lines.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
  for (const line of lines) {
    const physicalBefore = text.slice(0, line.from).split("\n").length;
    const physicalInside = text.slice(line.from, line.to).split(/(?<=\n)/).length;
    expect([line.lineNumber, line.lineCount]).toEqual([physicalBefore, physicalInside]);
    checkRanges(text, line);
  }
}

function checkRanges(text: string, line: Line): void {
  if (line.kind !== "entry") return;
  const { keyRange, valueRange, key, value } = line;
  expect([line.from, keyRange.from, keyRange.to, valueRange.from, valueRange.to, line.to]).toEqual(
    [line.from, keyRange.from, keyRange.to, valueRange.from, valueRange.to, line.to].toSorted(
      (a, b) => a - b,
    ),
  );
  if (line.lineCount > 1) return;
  expect(text.slice(valueRange.from, valueRange.to)).toBe(value);
  if (!key.endsWith("\uFFFD")) expect(text.slice(keyRange.from, keyRange.to)).toBe(key);
}

test("the lines of any unit file joined are the text, and each counts its physical lines", () => {
  fc.assert(fc.property(unitFileText, checkLines), { numRuns: 4000 });
});

test("the lines of any text at all joined are the text", () => {
  const character = fc.oneof(
    fc.constantFrom("\n", "\r", "\\", "=", "#", "[", "]", " ", "\0", "\uD800"),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 30 }).map((parts) => parts.join("")),
      checkLines,
    ),
    { numRuns: 4000 },
  );
});

test("a header below a byte order mark opens the section that it means", () => {
  const { lines } = parseUnitFile("\uFEFF[Container]\nImage=a\n");
  expect(lines[0]).toMatchObject({ kind: "malformed", opens: "Container" });
  expect(lines[1]).toMatchObject({ kind: "entry", section: "Container" });
});
