import { onOneLine } from "../changes/shorten.ts";

/** A name and a value of an address, decoded. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

export interface ReadParameters {
  readonly parameters: readonly Parameter[];
  /** A sentence for each part that is too long or no text. */
  readonly problems: readonly string[];
}

/** Characters of an address that are filled in: more than a form holds, and few enough to be read at once. */
const longestQuery = 20_000;

/** Names that are told; an address may have any number. */
const mostNamed = 10;

/** Takes the query of an address apart, with or without its `?`: `a=1&b=two+words` (URL Standard, form-urlencoded). */
export function readParameters(search: string): ReadParameters {
  const parameters: Parameter[] = [];
  const { parts, tooLong } = withinLimit(search.replace(/^\?/, ""));
  const problems = whyTooLong(tooLong);
  for (const part of parts) {
    const name = decode(nameOf(part));
    const value = decode(part.slice(nameOf(part).length + 1));
    if (name === undefined || value === undefined)
      problems.push(`${quoted(part)} in the address is not readable as text.`);
    else parameters.push({ name, value });
  }
  return { parameters, problems };
}

/** What fits is taken, wherever it stands: one long value does not take the others along. */
function withinLimit(query: string): {
  readonly parts: readonly string[];
  readonly tooLong: readonly string[];
} {
  const parts: string[] = [];
  const tooLong: string[] = [];
  let left = longestQuery;
  for (const part of query.split("&")) {
    if (part === "") continue;
    if (part.length > left) tooLong.push(part);
    else {
      parts.push(part);
      left -= part.length;
    }
  }
  return { parts, tooLong };
}

function whyTooLong(parts: readonly string[]): string[] {
  const names = [...new Set(parts.map(nameOf))];
  const told = names.slice(0, mostNamed).map((name) => `${quoted(decode(name) ?? name)} ${whyLeftOut}`);
  const more = names.length - told.length;
  return more > 0 ? [...told, `${more} more names in the address are left out for the same reason.`] : told;
}

const whyLeftOut = `in the address is left out: an address can fill in ${longestQuery.toLocaleString("en")} characters.`;

function nameOf(part: string): string {
  const equals = part.indexOf("=");
  return equals === -1 ? part : part.slice(0, equals);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** A text of an address, as a sentence quotes it. */
export function quoted(text: string): string {
  return `“${onOneLine(text)}”`;
}
