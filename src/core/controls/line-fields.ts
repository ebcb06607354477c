import { writeSafely } from "../podman/words/written.ts";
import type { Written } from "../podman/words/written.ts";
import type { FieldsControl, Parts } from "./fields.ts";
import { spell, spelledText } from "./spelling.ts";
import type { Style } from "./spelling.ts";

/** What the fields of a line show, and how the line is spelled. */
export interface LineFields {
  readonly parts: Parts;
  readonly style: Style;
}

/** Reads the value of a line into the fields of its control; undefined where they can’t show it to the letter. */
export function readLine(
  section: string,
  key: string,
  control: FieldsControl,
  value: string,
): LineFields | undefined {
  const spelled = spelledText(section, key, value);
  const parts = spelled && control.read(spelled.text);
  return parts && { parts, style: spelled.style };
}

/** What a line becomes: its fields as one text, spelled as it was where that can be. */
export function writeLine(
  section: string,
  key: string,
  control: FieldsControl,
  { parts, style }: LineFields,
): Written {
  if (control.fields.every(({ part, choices }) => choices !== undefined || parts[part] === ""))
    return { kind: "remove" };
  const missing = control.fields.find(({ part, isNeeded }) => isNeeded === true && parts[part] === "");
  if (missing !== undefined)
    return { kind: "problem", sentence: `Fill in “${missing.label}”: the line means nothing without it.` };
  const text = control.write(parts);
  const value = spell(section, key, { text, style });
  if (value === undefined)
    return { kind: "problem", sentence: "These quotes can’t be written here: leave them out." };
  return isTold(control, parts, text)
    ? writeSafely(value)
    : { kind: "problem", sentence: "Read back, this would be other fields: leave out what separates them." };
}

/** Do the fields come back from the text? A text that no fields show is taken as it was typed into the first. */
function isTold(control: FieldsControl, parts: Parts, text: string): boolean {
  const back = control.read(text);
  if (back === undefined) return text === parts[control.fields[0]?.part ?? ""];
  return control.fields.every(({ part }) => back[part] === parts[part]);
}
