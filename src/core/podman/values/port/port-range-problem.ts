import { readPortRange } from "./port-range.ts";

/** Says what Podman would refuse of a typed port or range, and what a person surely did not mean, such as a sign. */
export function portRangeProblem(text: string): string | undefined {
  if (!/^\d+(?:-\d+)?$/.test(text)) return whyNoRange(text);
  const read = readPortRange(text);
  if (read.kind === "outside") return `Ports go from 1 to 65535: ${read.port} is none.`;
  if (read.kind !== "not-rising") return undefined;
  return read.last < read.first
    ? `The range ends before it begins: write ${read.last}-${read.first}.`
    : `A range ends above its start: write ${read.first} alone.`;
}

function whyNoRange(text: string): string {
  if (/[$%]/.test(text)) return "Text that systemd fills in can’t be checked here: edit it in the file.";
  if (text.includes(",")) return "One port or range to a row: add a row for the next one.";
  if (/^\d+\s*[:–—]\s*\d+$/.test(text)) return "Write a range with a dash, such as 8000-8010.";
  return "A port is a number, such as 8080, or a range, such as 8000-8010.";
}
