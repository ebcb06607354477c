/** How many seconds a unit of systemd stands for (man systemd.time, Parsing Time Spans). */
const systemdUnits: readonly (readonly [RegExp, number])[] = [
  [/^(?:usec|us|[µμ]s)$/, 1e-6],
  [/^(?:msec|ms)$/, 1e-3],
  [/^(?:seconds?|sec|s|)$/, 1],
  [/^(?:minutes?|min|m)$/, 60],
  [/^(?:hours?|hr|h)$/, 3600],
  [/^(?:days?|d)$/, 86_400],
  [/^(?:weeks?|w)$/, 604_800],
  [/^(?:months?|M)$/, 2_629_800],
  [/^(?:years?|y)$/, 31_557_600],
];

/** A time for systemd in seconds: `90`, `1min 30s`, `infinity`; undefined for what is none. */
export function systemdSeconds(text: string): number | undefined {
  if (text === "infinity") return Number.POSITIVE_INFINITY;
  return sumOf(
    text,
    /^\s*(\d+(?:\.\d+)?)\s*([a-zA-Zµμ]*)\s*/,
    (unit) => systemdUnits.find(([name]) => name.test(unit))?.[1],
  );
}

const goUnits: ReadonlyMap<string, number> = new Map([
  ["ns", 1e-9],
  ["us", 1e-6],
  ["µs", 1e-6],
  ["μs", 1e-6],
  ["ms", 1e-3],
  ["s", 1],
  ["m", 60],
  ["h", 3600],
]);

/** A time for Podman in seconds, as Go’s time.ParseDuration reads it: `1m30s`; undefined for what is none. */
export function goSeconds(text: string): number | undefined {
  if (text === "0") return 0;
  return sumOf(text, /^(\d+(?:\.\d*)?|\.\d+)([a-zµμ]+)/, (unit) => goUnits.get(unit));
}

/** Is this a time for Podman? One may have a sign. */
export function isGoTime(text: string): boolean {
  return goSeconds(text.replace(/^[+-]/, "")) !== undefined;
}

function sumOf(
  text: string,
  pattern: RegExp,
  secondsOf: (unit: string) => number | undefined,
): number | undefined {
  let rest = text;
  let sum = 0;
  if (rest === "") return undefined;
  while (rest !== "") {
    const match = pattern.exec(rest);
    const seconds = match === null ? undefined : secondsOf(match[2] ?? "");
    if (match === null || seconds === undefined) return undefined;
    sum += Number(match[1]) * seconds;
    rest = rest.slice(match[0].length);
  }
  return sum;
}
