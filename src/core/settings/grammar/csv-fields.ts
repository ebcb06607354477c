import type { TextRange } from "../../unit-file/text.ts";
import type { ValueProblem } from "./part.ts";

export interface CsvFields {
  /** Without the quotes around a field; quotes inside are still doubled. */
  readonly fields: readonly TextRange[];
  /** The first thing that Go’s encoding/csv does not take. */
  readonly problem: ValueProblem | undefined;
}

const strayQuote = "A quote stands around a whole field only, and is doubled inside one.";

/**
 * Where the fields of a record of comma-separated values stand, as Go’s encoding/csv cuts them (generator-spec.md 10).
 * What stands behind a quote that does not fit is cut at commas all the same.
 */
export function csvFields(text: string): CsvFields {
  const fields: TextRange[] = [];
  let problem: ValueProblem | undefined;
  for (let position = 0; ;) {
    const field = text[position] === '"' ? quotedField(text, position) : plainField(text, position);
    fields.push(field.range);
    problem ??= field.problem;
    if (field.end >= text.length) return { fields, problem };
    position = field.end + 1;
  }
}

interface Field {
  readonly range: TextRange;
  /** Where the comma behind it stands, or the text ends. */
  readonly end: number;
  readonly problem?: ValueProblem;
}

function plainField(text: string, from: number): Field {
  const end = commaFrom(text, from);
  const range = { from, to: end };
  const quote = text.slice(from, end).indexOf('"');
  if (quote === -1) return { range, end };
  return { range, end, problem: { from: from + quote, to: from + quote + 1, problem: strayQuote } };
}

function quotedField(text: string, from: number): Field {
  const close = closingQuote(text, from + 1);
  if (close === -1) {
    const problem = { from, to: from + 1, problem: "This quote is never closed." };
    return { range: { from: from + 1, to: text.length }, end: text.length, problem };
  }
  if (close + 1 === text.length || text[close + 1] === ",")
    return { range: { from: from + 1, to: close }, end: close + 1 };
  const end = commaFrom(text, close);
  return { range: { from, to: end }, end, problem: { from: close, to: close + 1, problem: strayQuote } };
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function commaFrom(text: string, from: number): number {
  const comma = text.indexOf(",", from);
  return comma === -1 ? text.length : comma;
}
