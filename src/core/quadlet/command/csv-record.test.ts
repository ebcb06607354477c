import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsvRecord, writeCsvRecord } from "./csv-record.ts";

describe("reads a record", () => {
  test.each([
    ["type=bind,src=/a,dst=/b", ["type=bind", "src=/a", "dst=/b"]],
    ["a", ["a"]],
    ["a,,b,", ["a", "", "b", ""]],
    ['type=bind,"src=/a,b"', ["type=bind", "src=/a,b"]],
    ['"say ""hi""",ro', ['say "hi"', "ro"]],
    ['""', [""]],
  ])("%s", (text, fields) => {
    expect(readCsvRecord(text)).toEqual({ kind: "record", fields });
  });

  test.each([
    ["", "count"],
    ["a\nb", "count"],
    ['src="/a"', "problem"],
    ['"src=/a', "problem"],
    ['"src=/a"b,ro', "problem"],
  ])("but not %j", (text, kind) => {
    expect(readCsvRecord(text).kind).toBe(kind);
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
      expect(readCsvRecord(writeCsvRecord(fields))).toEqual({ kind: "record", fields });
    }),
  );
});
