import { conventionalOrder } from "../podman/keys/order.ts";
import type { SettingName, UnitDocument } from "../unit-file/document.ts";
import { addValue } from "../unit-file/add-value.ts";
import { setValue } from "../unit-file/edit.ts";
import { assignments, effectiveAssignments, lastValue } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import type { TextChange } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import type { Measure } from "./measure.ts";

type AboutMeasure = Omit<Measure, "lines" | "isOn" | "turnOn" | "turnOff">;

/** A measure that is one line of a setting of which the last counts; any value that `isEnough` counts as on. */
export function lineMeasure(
  about: AboutMeasure,
  name: SettingName,
  value: string,
  isEnough: (value: string) => boolean = (written) => written === value,
): Measure {
  return {
    ...about,
    lines: () => [`${name.key}=${value}`],
    isOn: ({ document }) => isEnough(lastValue(document, name) ?? ""),
    turnOn: ({ document }) => inOneLine(value, (text) => setValue(document, name, text, conventionalOrder)),
    turnOff: ({ document }) => removeEntries(document, assignments(document, name)),
  };
}

/** A measure that is one word among the lines of a list. */
export function wordMeasure(about: AboutMeasure, name: SettingName, word: string): Measure {
  const lines = (document: UnitDocument) =>
    effectiveAssignments(document, name).filter(({ value }) => hasWord(value, word));
  return {
    ...about,
    lines: () => [`${name.key}=${word}`],
    isOn: ({ document }) => lines(document).length > 0,
    turnOn: ({ document }) => inOneLine(word, (text) => addValue(document, name, text, conventionalOrder)),
    turnOff: ({ document }) => removeEntries(document, lines(document)),
  };
}

function hasWord(value: string, word: string): boolean {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(word.toLowerCase());
}

function inOneLine(
  text: string,
  write: (value: NonNullable<ReturnType<typeof unitValue>>) => TextChange[],
): readonly TextChange[] {
  const value = unitValue(text);
  return value === undefined ? [] : write(value);
}
