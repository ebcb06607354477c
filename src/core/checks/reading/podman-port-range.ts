import type { PortRange } from "../../settings/values/port-range.ts";

/** Reads `8080` or `8000-8010` as Podman does; a text is what it says of it (pkg/specgenutil/util.go@v5.8.3). */
export function readPodmanRange(text: string): PortRange | string {
  const [start = "", end, ...more] = text.split("-");
  if (more.length > 0) return "invalid port format - port ranges are formatted as startPort-stopPort";
  if (start === "") return "port numbers cannot be negative";
  const first = readNumber(start);
  if (typeof first === "string" || end === undefined)
    return typeof first === "string" ? first : { first, last: first };
  if (end === "") return "must provide ending number for port range";
  const last = readNumber(end);
  if (typeof last === "string") return last;
  return last > first
    ? { first, last }
    : `the end port of a range must be higher than the start port - ${last} is not higher than ${first}`;
}

/** Go’s strconv.Atoi takes a sign. */
function readNumber(text: string): number | string {
  if (!/^\+?\d+$/.test(text)) return `invalid port number: strconv.Atoi: parsing "${text}": invalid syntax`;
  const port = Number(text);
  return port >= 1 && port <= 65_535
    ? port
    : `port numbers must be between 1 and 65535 (inclusive), got ${port}`;
}

/** How a range is written. */
export function writeRange({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}
