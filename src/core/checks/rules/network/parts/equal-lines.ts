import type { EntryLine } from "../../../../unit-file/document.ts";
import type { OwnSection } from "../../../reading/own-section.ts";

/** The lines that say the same as this one, itself among them: one of them alone would change nothing. */
export function equalLines({ settings, section }: OwnSection, entry: EntryLine): readonly EntryLine[] {
  return settings.lines(section, entry.key).filter(({ value }) => value === entry.value);
}
