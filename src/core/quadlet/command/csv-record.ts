import { isWhiteSpace } from "../../unit-file/white-space.ts";

/** One record of comma-separated values, or what Go's encoding/csv says instead. */
export type CsvRecord =
  | { readonly kind: "record"; readonly fields: readonly string[] }
  /** The text holds none or several records. */
  | { readonly kind: "count" }
  | { readonly kind: "problem"; readonly problem: string };

/**
 * Reads a text as comma-separated values as strictly as Go's encoding/csv does for `Mount=` (generator-spec.md 10): a
 * field may stand in double quotes, a quote inside is doubled, empty lines do not count, and each record has as many
 * fields as the first. Messages are those of Go (runs of 5.8.6).
 */
export function readCsvRecord(text: string): CsvRecord {
  const reader = new CsvReader(text);
  const records: (readonly string[])[] = [];
  for (;;) {
    const record = reader.readRecord();
    if (record === undefined) break;
    if ("problem" in record) return { kind: "problem", problem: record.problem };
    const [first] = records;
    if (first !== undefined && first.length !== record.fields.length)
      return { kind: "problem", problem: `record on line ${record.line}: wrong number of fields` };
    records.push(record.fields);
  }
  const [fields, ...others] = records;
  return fields === undefined || others.length > 0 ? { kind: "count" } : { kind: "record", fields };
}

interface Problem {
  readonly problem: string;
}

interface QuotedField {
  readonly value: string;
  /** What stands behind the closing quote, the comma included; undefined when the record ends there. */
  readonly rest: string | undefined;
}

class CsvReader {
  readonly #text: string;
  #position = 0;
  #line = 0;
  /** In bytes from 1, of the field that is being read. */
  #column = 1;

  constructor(text: string) {
    this.#text = text;
  }

  readRecord(): { readonly fields: readonly string[]; readonly line: number } | Problem | undefined {
    let rest: string | undefined = this.#readLine();
    while (rest === "\n") rest = this.#readLine();
    if (rest === undefined) return undefined;
    const fields: string[] = [];
    const line = this.#line;
    while (rest !== undefined) {
      const field: QuotedField | Problem = rest.startsWith('"')
        ? this.#readQuoted(rest.slice(1), line)
        : this.#readPlain(rest, line);
      if ("problem" in field) return field;
      fields.push(field.value);
      rest = field.rest;
    }
    return { fields, line };
  }

  #readPlain(rest: string, startLine: number): QuotedField | Problem {
    const comma = rest.indexOf(",");
    const value = comma === -1 ? rest.replace(/\n$/, "") : rest.slice(0, comma);
    const quote = value.indexOf('"');
    if (quote !== -1) {
      this.#advance(value.slice(0, quote));
      return this.#problem(startLine, 'bare " in non-quoted-field');
    }
    this.#advance(`${value},`);
    return { value, rest: comma === -1 ? undefined : rest.slice(comma + 1) };
  }

  #readQuoted(begin: string, startLine: number): QuotedField | Problem {
    let value = "";
    let rest = begin;
    this.#advance('"');
    for (;;) {
      const quote = rest.indexOf('"');
      if (quote === -1) {
        value += rest;
        this.#advance(rest);
        const next = rest === "" ? undefined : this.#readLine();
        if (next === undefined) return this.#problem(startLine, 'extraneous or missing " in quoted-field');
        rest = next;
        continue;
      }
      value += rest.slice(0, quote);
      this.#advance(rest.slice(0, quote));
      rest = rest.slice(quote + 1);
      if (rest.startsWith('"')) {
        value += '"';
        rest = rest.slice(1);
        this.#advance('""');
      } else if (rest.startsWith(",")) {
        this.#advance('",');
        return { value, rest: rest.slice(1) };
      } else if (rest === "" || rest === "\n") return { value, rest: undefined };
      else return this.#problem(startLine, 'extraneous or missing " in quoted-field');
    }
  }

  /** The next line with its ending, which is always `\n`; undefined at the end. */
  #readLine(): string | undefined {
    if (this.#position >= this.#text.length) return undefined;
    const newline = this.#text.indexOf("\n", this.#position);
    const end = newline === -1 ? this.#text.length : newline + 1;
    const line = this.#text.slice(this.#position, end);
    this.#position = end;
    this.#line++;
    this.#column = 1;
    return line.replace(/\r\n$/, "\n").replace(/\r$/, "");
  }

  #advance(over: string): void {
    this.#column += byteLength(over);
  }

  #problem(startLine: number, what: string): Problem {
    const where = `parse error on line ${this.#line}, column ${this.#column}: ${what}`;
    return { problem: startLine === this.#line ? where : `record on line ${startLine}; ${where}` };
  }
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
