import type { Reading } from "../../../../settings/keys/key.ts";
import { findKey } from "../../../../settings/keys/keys.ts";
import { linesOf } from "../../../../settings/lines-of.ts";
import type { EntryLine } from "../../../../unit-file/document.ts";
import { entriesOf } from "../../../../unit-file/read.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { OwnSection } from "../../../reading/own-section.ts";

/** The sections of systemd that Quadlet copies. */
export const systemdSections: readonly string[] = ["Unit", "Service", "Install"];

/** The lines of a section that count: of a list those below the last empty one, else the last of each key. */
export const countingLines = oncePerFile(({ settings, section }): readonly EntryLine[] => {
  const keys = new Set(entriesOf(settings.document, section).map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const lines = settings.lines(section, key);
    return linesOf({ section, key }) === "last-counts"
      ? lines.slice(-1)
      : lines.slice(lines.findLastIndex(({ value }) => value === "") + 1);
  });
});

/** Those of the file’s own section, and of [Quadlet], whose keys are read in one of these ways. */
export function linesReadAs(
  { settings, section: own }: OwnSection,
  ...readings: readonly Reading[]
): readonly EntryLine[] {
  return [own, "Quadlet"].flatMap((section) =>
    countingLines({ settings, section }).filter(({ key }) => {
      const reading = findKey(section, key)?.reading;
      return reading !== undefined && readings.includes(reading);
    }),
  );
}
