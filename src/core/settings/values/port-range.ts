/** One port, or several that follow each other. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export type ReadPortRange =
  | { readonly kind: "range"; readonly range: PortRange }
  | { readonly kind: "problem"; readonly sentence: string };

const highestPort = 65_535;

/**
 * Reads `8080` or `8000-8010` as podman does (rules.md publish-port-format); a sentence says what it would refuse:
 * numbers outside 1 to 65535, a range that does not end above its start, anything that is no number.
 */
export function readPortRange(text: string): ReadPortRange {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (match === null) return { kind: "problem", sentence: whyNoRange(text) };
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  const sentence = rangeProblem(first, last, match[2] !== undefined);
  return sentence === undefined ? { kind: "range", range: { first, last } } : { kind: "problem", sentence };
}

/** How many ports a range has. */
function portCount({ first, last }: PortRange): number {
  return last - first + 1;
}

/** Says that two ranges differ in length (rules.md publish-port-range-mismatch); undefined when they don’t. */
export function lengthProblem(host: PortRange, container: PortRange): string | undefined {
  const hostCount = portCount(host);
  const containerCount = portCount(container);
  if (hostCount === containerCount) return undefined;
  return `This machine’s side has ${hostCount}, the container’s ${containerCount}: make both ranges equally long.`;
}

function rangeProblem(first: number, last: number, isWrittenAsRange: boolean): string | undefined {
  const outside = [first, last].find((port) => port < 1 || port > highestPort);
  if (outside !== undefined) return `Ports go from 1 to ${highestPort}: ${outside} is none.`;
  if (last < first) return `The range ends before it begins: write ${last}-${first}.`;
  if (isWrittenAsRange && last === first) return `A range ends above its start: write ${first} alone.`;
  return undefined;
}

function whyNoRange(text: string): string {
  if (/[$%]/.test(text)) return "Text that systemd fills in can’t be checked here: edit it in the file.";
  if (text.includes(",")) return "One port or range to a row: add a row for the next one.";
  if (/^\d+\s*[:–—]\s*\d+$/.test(text)) return "Write a range with a dash, such as 8000-8010.";
  return "A port is a number, such as 8080, or a range, such as 8000-8010.";
}
