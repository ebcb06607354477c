import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsvRecord } from "./csv.ts";

function valuesIn(text: string): readonly (readonly string[])[] {
  return readCsv(text).records.map((record) => record.map(({ value }) => value));
}

describe("reads a record", () => {
  test.each([
    ["type=bind,src=/a,dst=/b", ["type=bind", "src=/a", "dst=/b"]],
    ["a", ["a"]],
    ["a,,b,", ["a", "", "b", ""]],
    ['type=bind,"src=/a,b"', ["type=bind", "src=/a,b"]],
    ['"say ""hi""",ro', ['say "hi"', "ro"]],
    ['""', [""]],
  ])("%s", (text, fields) => {
    expect(valuesIn(text)).toEqual([fields]);
    expect(readCsv(text).problem).toBeUndefined();
  });

  test.each([
    ["", []],
    ["\n\r\n", []],
    ["\r", []],
    ["a\n\r", [["a"]]],
    ["a\nb\r\n", [["a"], ["b"]]],
    ['"a\r\nb",c\r', [["a\nb", "c"]]],
  ])("or none, or several: %j", (text, records) => {
    expect(valuesIn(text)).toEqual(records);
    expect(readCsv(text).problem).toBeUndefined();
  });

  test.each([
    ['src="/a"', 'parse error on line 1, column 5: bare " in non-quoted-field'],
    ['"src=/a', 'parse error on line 1, column 8: extraneous or missing " in quoted-field'],
    ['"src=/ä"b,ro', 'parse error on line 1, column 9: extraneous or missing " in quoted-field'],
    ['"a\nb"c', 'record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field'],
    // The return at the end is no line (runs of 5.4.2 and 5.8.6).
    ['"é\r\n\r', 'parse error on line 1, column 5: extraneous or missing " in quoted-field'],
    ["a,b\n\nc", "record on line 3: wrong number of fields"],
  ])("but not %j", (text, problem) => {
    expect(readCsv(text).problem).toBe(problem);
  });

  test("whose fields stand without the quotes around them, also behind a problem", () => {
    const text = 'a,"b ""c""","d"e,"f';
    const [record = []] = readCsv(text).records;
    expect(record.map(({ from, to }) => text.slice(from, to))).toEqual(["a", 'b ""c""', '"d"e', "f"]);
  });
});

test("quotes only fields that need it", () => {
  expect(writeCsvRecord(["type=bind", "src=/a,b", 'x="1"', " y", "z z", String.raw`\.`])).toBe(
    'type=bind,"src=/a,b","x=""1"""," y",z z,"\\."',
  );
});

test("what is written is read back", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', " ", "=", "\\", ".") });
  fc.assert(
    fc.property(fc.array(field, { minLength: 1 }), (fields) => {
      fc.pre(fields.length > 1 || fields[0] !== "");
      expect(valuesIn(writeCsvRecord(fields))).toEqual([fields]);
    }),
  );
});
