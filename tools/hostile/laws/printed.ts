import { hold } from "../found.ts";

const unseen = /[\p{Cc}\p{Cf}]/u;

function linesIn(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function holdCount(format: string, found: number, expected: number): void {
  hold(
    "one line for each finding",
    found === expected,
    () => `${format} has ${found} lines for ${expected} findings`,
  );
}

/** Findings for people: a line each, in which nothing is hidden. */
export function holdLines(text: string, count: number): void {
  const lines = linesIn(text);
  for (const line of lines) {
    hold("text output hides nothing", !unseen.test(line), () => JSON.stringify(line));
    hold(
      "a line of output is a finding",
      /:\d+:\d+: (?:error|danger|warning|note|good): .* \[[\w-]+\]$/su.test(line),
      () => JSON.stringify(line),
    );
  }
  holdCount("Text", lines.length, count);
}

/** Findings for GitHub: no line is another command than it should be. */
export function holdAnnotations(text: string, count: number): void {
  const lines = linesIn(text);
  for (const line of lines) {
    hold("--github output hides nothing", !unseen.test(line), () => JSON.stringify(line));
    hold(
      "a line for GitHub is an annotation",
      /^::(?:error|warning|notice) file=[^,]*,line=\d+,endLine=\d+,title=[\w-]+::/su.test(line),
      () => JSON.stringify(line),
    );
  }
  holdCount("--github", lines.length, count);
}

/** An object of JSON for each finding. */
export function holdJson(text: string, count: number): void {
  const lines = linesIn(text);
  for (const line of lines) parsed(line);
  holdCount("--json", lines.length, count);
}

/** A log that programs can read. */
export function holdSarif(text: string, count: number): void {
  const log = parsed(text);
  const [run] = Array.isArray(log["runs"]) ? log["runs"] : [];
  const results: unknown = run?.results;
  holdCount("--sarif", Array.isArray(results) ? results.length : -1, count);
  hold("what is for programs can be parsed", log["version"] === "2.1.0", () => text.slice(0, 200));
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    hold("what is for programs can be parsed", false, () => JSON.stringify(text.slice(0, 300)));
    return {};
  }
}
