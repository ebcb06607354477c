import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { settingList } from "./setting-list.ts";

const volumes = settingList({ section: "Container", key: "Volume" });
const text = "[Container]\nVolume=/old:/old\nVolume=\nVolume=/a:/a\nImage=x\nVolume=/b:/b\n";

function value(written: string): UnitValue {
  const safe = unitValue(written);
  if (safe === undefined) throw new Error(`${written} is no value`);
  return safe;
}

function edited(edit: (document: UnitDocument) => readonly TextChange[]): string {
  return applyChanges(text, edit(parseUnitFile(text)));
}

describe("a list of lines", () => {
  test("begins behind the last empty line", () => {
    expect(volumes.rows(parseUnitFile(text)).map((row) => row.value)).toEqual(["/a:/a", "/b:/b"]);
  });

  test("gets a new line behind its last one", () => {
    expect(edited((document) => volumes.add(document, value("/c:/c")))).toBe(`${text}Volume=/c:/c\n`);
  });

  test("changes and removes a line by its place in the list", () => {
    expect(edited((document) => volumes.change(document, 1, value("/c:/c")))).toBe(
      text.replace("/b:/b", "/c:/c"),
    );
    expect(edited((document) => volumes.remove(document, 0))).toBe(text.replace("Volume=/a:/a\n", ""));
  });

  test("stays as it is where there is no such place", () => {
    expect(edited((document) => volumes.change(document, 2, value("/c:/c")))).toBe(text);
    expect(edited((document) => volumes.remove(document, 2))).toBe(text);
  });
});
