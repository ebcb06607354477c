import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EntryLine, SettingName, UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import { assignmentList } from "../podman/settings/assignment-list.ts";
import { settingsInFile } from "../podman/settings/settings-in-file.ts";
import { controlOf } from "./control.ts";
import { readLine, writeLine } from "./line-fields.ts";
import { oppositeOf } from "./switch-words.ts";

/** The cases of Podman’s own tests, which are not in this repository. */
const corpus = new URL("../../../../../shared/corpus/podman-e2e/cases/", import.meta.url);

const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => ({ name: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, "utf8") }))
  : [];

/** What a person makes of a line with its control, and what of that with the way back; undefined for no change. */
function thereAndBack(
  { section, key }: SettingName,
  { value }: EntryLine,
): readonly [string, string] | undefined {
  const control = controlOf(section, key);
  const opposite = oppositeOf(value);
  if (control.kind === "switch" && opposite !== undefined) return [opposite, oppositeOf(opposite) ?? ""];
  if (control.kind !== "fields") return [`${value}x`, value];
  const shown = readLine(section, key, control, value);
  const [first] = control.fields;
  if (shown === undefined || first === undefined) return [`${value}x`, value];
  const parts = { ...shown.parts, [first.part]: `${shown.parts[first.part] ?? ""}1` };
  const there = writeLine(section, key, control, { parts, style: shown.style });
  const between = there.kind === "value" ? readLine(section, key, control, there.value) : undefined;
  if (there.kind !== "value" || between === undefined) return undefined;
  const back = writeLine(section, key, control, {
    parts: { ...between.parts, [first.part]: shown.parts[first.part] ?? "" },
    // A row keeps the spelling that it began with.
    style: shown.style,
  });
  return back.kind === "value" ? [there.value, back.value] : undefined;
}

function written(document: UnitDocument, name: SettingName, index: number, typed: string): UnitDocument {
  const value = unitValue(typed);
  if (value === undefined) return document;
  return parseUnitFile(applyChanges(document.text, assignmentList(name).change(document, index, value)));
}

describe.skipIf(files.length === 0)("files of Podman’s own tests", () => {
  test("are the same after one line was changed by its control and changed back", () => {
    const changed = files.flatMap(({ name, text }) => {
      const document = parseUnitFile(text);
      const own = name.slice(name.lastIndexOf(".") + 1);
      const lines = settingsInFile(document, own).flatMap((setting) =>
        setting.lines.map((line, index) => ({ setting, line, index })),
      );
      return lines.flatMap(({ setting, line, index }) => {
        const values = thereAndBack(setting, line);
        if (values === undefined) return [];
        const there = written(document, setting, index, values[0]);
        const back = written(there, setting, index, values[1]);
        return [{ name, key: setting.key, isSame: back.text === text, isChanged: there.text !== text }];
      });
    });
    expect(changed.length).toBeGreaterThan(400);
    expect(changed.filter(({ isChanged }) => isChanged).length).toBeGreaterThan(400);
    expect(changed.filter(({ isSame }) => !isSame)).toEqual([]);
  });

  test("are the same when they are opened and saved", () => {
    const different = files.filter(({ text }) => {
      const { lines } = parseUnitFile(text);
      return lines.map(({ from, to }) => text.slice(from, to)).join("") !== text;
    });
    expect(different).toEqual([]);
  });
});
