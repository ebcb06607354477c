import type { EntryLine, UnitDocument } from "../../../../unit-file/document.ts";

/** Commands, in which # and ; mean something, and free text (rule inline-comment). */
const exempt: ReadonlySet<string> = new Set([
  "Exec",
  "HealthCmd",
  "HealthStartupCmd",
  "ReloadCmd",
  "Entrypoint",
  "Description",
  "Label",
  "Annotation",
]);

/** Where in a value begins what was meant as a comment: behind a blank and outside quotes. */
export function commentBehind({ text }: UnitDocument, entry: EntryLine): number | undefined {
  const { section, key, value, valueRange } = entry;
  if (!/[#;]/.test(value)) return undefined;
  if (exempt.has(key) || (section === "Service" && key.startsWith("Exec"))) return undefined;
  if (key === "Environment" && /["']/.test(value)) return undefined;
  if (/^[#;]\s/.test(value) && /[ \t]/.test(text.charAt(valueRange.from - 1))) return 0;
  const found = [...value.matchAll(/(?<=\s)[#;](?=[\s\p{L}])/gu)];
  return found.find(({ index }) => isOutsideQuotes(value, index))?.index;
}

/** A quote that is never closed, as in it’s, opens nothing. */
function isOutsideQuotes(value: string, position: number): boolean {
  let open = "";
  for (let index = 0; index < position; index++) {
    const character = value.charAt(index);
    if (character === open) open = "";
    else if (open === "" && /["']/.test(character) && value.includes(character, index + 1)) open = character;
  }
  return open === "";
}
