/** A name and a value of an address, decoded. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

export interface ReadParameters {
  readonly parameters: readonly Parameter[];
  /** A sentence for each part that is no text. */
  readonly problems: readonly string[];
}

/** Takes the query of an address apart, with or without its `?`: `a=1&b=two+words` (URL Standard, form-urlencoded). */
export function readParameters(search: string): ReadParameters {
  const parameters: Parameter[] = [];
  const problems: string[] = [];
  for (const part of search
    .replace(/^\?/, "")
    .split("&")
    .filter((each) => each !== "")) {
    const equals = part.indexOf("=");
    const name = decode(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? "" : decode(part.slice(equals + 1));
    if (name === undefined || value === undefined)
      problems.push(`“${part}” in the address is not readable as text.`);
    else parameters.push({ name, value });
  }
  return { parameters, problems };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
