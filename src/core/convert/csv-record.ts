/**
 * Reads one record of comma-separated values as strictly as Go's encoding/csv does for `Mount=` (generator-spec.md 10):
 * a field may stand in double quotes, a quote inside is doubled. Undefined when it is no such record.
 */
export function readCsvRecord(text: string): readonly string[] | undefined {
  if (text === "" || /[\n\r]/.test(text)) return undefined;
  const fields: string[] = [];
  for (let position = 0; ; position++) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(text.slice(position));
    if (match === null) return undefined;
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    position += match[0].length;
    if (position >= text.length) return fields;
  }
}

/** Writes one record of comma-separated values as Go's encoding/csv does: quotes only where a field needs them. */
export function writeCsvRecord(fields: readonly string[]): string {
  return fields.map((field) => (needsQuotes(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",");
}

function needsQuotes(field: string): boolean {
  return field === String.raw`\.` || /[",\n\r]/.test(field) || /^\s/.test(field);
}
