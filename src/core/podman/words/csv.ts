import type { TextRange } from "../../unit-file/text.ts";
import { isWhiteSpace } from "../../unit-file/white-space.ts";

/** A field, and where it stands without the quotes around it. */
export interface CsvField extends TextRange {
  /** Quotes inside it are no longer doubled. */
  readonly value: string;
}

export interface Csv {
  /** Also behind a problem: what stands there is cut at commas all the same. */
  readonly records: readonly (readonly CsvField[])[];
  /** What Go’s encoding/csv says of the first thing that it does not take. */
  readonly problem: string | undefined;
}

/**
 * Reads comma-separated values as strictly as Go’s encoding/csv does for `Mount=` (generator-spec.md 10): a field may
 * stand in double quotes, a quote inside is doubled, empty lines do not count, and each record has as many fields as the
 * first. Messages are those of Go (runs of 5.8.6).
 */
export function readCsv(written: string): Csv {
  const text = written.replace(/\r$/, "");
  const records: (readonly CsvField[])[] = [];
  let problem: string | undefined;
  for (let start = afterBlankLines(text, 0); start < text.length;) {
    const { fields, end, wrong } = readRecord(text, start);
    problem ??= wrong && whereAndWhat(text, start, wrong);
    if (fields.length !== (records[0] ?? fields).length)
      problem ??= `record on line ${placeOf(text, start).line}: wrong number of fields`;
    records.push(fields);
    start = afterBlankLines(text, end);
  }
  return { records, problem };
}

interface Wrong {
  readonly at: number;
  readonly what: string;
}

interface ReadField {
  readonly field: CsvField;
  /** Where the comma behind it stands, or its record ends. */
  readonly end: number;
  readonly wrong?: Wrong;
}

function readRecord(text: string, start: number) {
  const fields: CsvField[] = [];
  let wrong: Wrong | undefined;
  for (let from = start; ;) {
    const read = text[from] === '"' ? quotedField(text, from) : plainField(text, from);
    fields.push(read.field);
    wrong ??= read.wrong;
    if (text[read.end] !== ",") return { fields, end: read.end, wrong };
    from = read.end + 1;
  }
}

function plainField(text: string, from: number): ReadField {
  const end = fieldEnd(text, from);
  const value = text.slice(from, end);
  const quote = value.indexOf('"');
  const wrong = { at: from + quote, what: 'bare " in non-quoted-field' };
  return { field: { from, to: end, value }, end, ...(quote !== -1 && { wrong }) };
}

const strayQuote = 'extraneous or missing " in quoted-field';

function quotedField(text: string, from: number): ReadField {
  const close = closingQuote(text, from + 1);
  const to = close === -1 ? text.length : close;
  const value = text
    .slice(from + 1, to)
    .replaceAll('""', '"')
    .replaceAll("\r\n", "\n");
  const field = { from: from + 1, to, value };
  if (close === -1) return { field, end: to, wrong: { at: to, what: strayQuote } };
  const end = fieldEnd(text, close);
  if (end === close + 1) return { field, end };
  return {
    field: { from, to: end, value: text.slice(from, end) },
    end,
    wrong: { at: close, what: strayQuote },
  };
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The next comma or the end of the line. */
function fieldEnd(text: string, from: number): number {
  const end = /,|\r?\n/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function afterBlankLines(text: string, from: number): number {
  let end = from;
  while (text[end] === "\n" || text.startsWith("\r\n", end)) end += text[end] === "\n" ? 1 : 2;
  return end;
}

function whereAndWhat(text: string, start: number, { at, what }: Wrong): string {
  const { line, column } = placeOf(text, at);
  const startLine = placeOf(text, start).line;
  const where = `parse error on line ${line}, column ${column}: ${what}`;
  return startLine === line ? where : `record on line ${startLine}; ${where}`;
}

/** The line, and the byte of it, both counted from 1. The end of a text is on the line that ends there. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lineStart = text.lastIndexOf("\n", Math.min(at, text.length - 1) - 1) + 1;
  const before = text.slice(lineStart, at).replace("\r\n", "\n");
  return { line: text.slice(0, lineStart).split("\n").length, column: byteLength(before) + 1 };
}

function byteLength(text: string): number {
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) length += 1;
    else if (codePoint < 0x8_00) length += 2;
    else length += codePoint < 0x1_00_00 ? 3 : 4;
  }
  return length;
}

/** Writes one record of comma-separated values as Go's encoding/csv does: quotes only where a field needs them. */
export function writeCsvRecord(fields: readonly string[]): string {
  return fields.map((field) => (needsQuotes(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",");
}

function needsQuotes(field: string): boolean {
  return field === String.raw`\.` || /[",\n\r]/.test(field) || isWhiteSpace(field.charCodeAt(0));
}
