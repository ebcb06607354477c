import type { Reading } from "../../../../podman/keys/key.ts";
import { findKey } from "../../../../podman/keys/keys.ts";
import { linesOf } from "../../../../podman/keys/lines-of.ts";
import type { EntryLine } from "../../../../unit-file/document.ts";
import type { LinesWhere } from "../../../../unit-file/lines-where.ts";
import { keysIn } from "../../../../unit-file/names-in.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { OwnSection } from "../../../reading/own-section.ts";

/** The sections of systemd that Quadlet copies. */
export const systemdSections: readonly string[] = ["Unit", "Service", "Install"];

/** The lines that count of each key of a section: of a list those below the last empty one, else the last one. */
const countingByKey = oncePerFile(
  ({ settings, section }): ReadonlyMap<string, readonly EntryLine[]> =>
    new Map(
      keysIn(settings.document, section).map((key) => {
        const lines = settings.lines(section, key);
        return [
          key,
          linesOf({ section, key }) === "last-counts"
            ? lines.slice(-1)
            : lines.slice(lines.findLastIndex(({ value }) => value === "") + 1),
        ];
      }),
    ),
);

/** A section, and which of its lines are looked for, where not all are. */
type OwnLines = OwnSection & { readonly where?: LinesWhere };

/** The lines of a section that count, those of some keys or of all. */
export function countingLines(
  { where = allLines, ...own }: OwnLines,
  isMeant: (key: string) => boolean = () => true,
): readonly EntryLine[] {
  const lists = Array.from(countingByKey(own)).flatMap(([key, lines]) => (isMeant(key) ? [lines] : []));
  return together(lists.map((lines) => where(lines)));
}

const allLines: LinesWhere = (lines) => lines;

/** Of one list the list itself: it may hold thousands of lines, and many rules ask. */
function together(lists: readonly (readonly EntryLine[])[]): readonly EntryLine[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const all: EntryLine[] = [];
  for (const list of filled) for (const line of list) all.push(line);
  return all;
}

/** Those of the file’s own section, and of [Quadlet], whose keys are read in one of these ways. */
export function linesReadAs(
  { section: own, ...lines }: OwnLines,
  ...readings: readonly Reading[]
): readonly EntryLine[] {
  const lists = [own, "Quadlet"].map((section) =>
    countingLines({ ...lines, section }, (key) => {
      const reading = findKey(section, key)?.reading;
      return reading !== undefined && readings.includes(reading);
    }),
  );
  return together(lists);
}
