/** One port, or several that follow each other. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Why Podman takes a text for no port and no range. */
export type RangeRefusal =
  | { readonly kind: "several-dashes" | "no-start" | "no-end" }
  | { readonly kind: "no-number"; readonly text: string }
  | { readonly kind: "outside"; readonly port: number }
  | ({ readonly kind: "not-rising" } & PortRange);

type ReadPortRange = { readonly kind: "range"; readonly range: PortRange } | RangeRefusal;

const highestPort = 65_535;

/** Reads `8080` or `8000-8010` as Podman does, in the order in which it looks (pkg/specgenutil/util.go@v5.8.3). */
export function readPortRange(text: string): ReadPortRange {
  const [start = "", end, ...more] = text.split("-");
  if (more.length > 0) return { kind: "several-dashes" };
  if (start === "") return { kind: "no-start" };
  const first = readNumber(start);
  if (typeof first !== "number") return first;
  if (end === undefined) return { kind: "range", range: { first, last: first } };
  if (end === "") return { kind: "no-end" };
  const last = readNumber(end);
  if (typeof last !== "number") return last;
  return last > first ? { kind: "range", range: { first, last } } : { kind: "not-rising", first, last };
}

/** Go’s strconv.Atoi takes a sign. */
function readNumber(text: string): number | RangeRefusal {
  if (!/^\+?\d+$/.test(text)) return { kind: "no-number", text };
  const port = Number(text);
  return port >= 1 && port <= highestPort ? port : { kind: "outside", port };
}

/** How many ports a range has. */
export function portCount({ first, last }: PortRange): number {
  return last - first + 1;
}

/** How a range is written. */
export function writeRange({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}
