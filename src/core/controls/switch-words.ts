const opposites: ReadonlyMap<string, string> = new Map([
  ["true", "false"],
  ["false", "true"],
  ["yes", "no"],
  ["no", "yes"],
  ["on", "off"],
  ["off", "on"],
  ["1", "0"],
  ["0", "1"],
]);

/** The other word of a switch, spelled alike, so that turning it twice gives the same text; undefined for no such word. */
export function oppositeOf(value: string): string | undefined {
  const opposite = opposites.get(value.toLowerCase());
  if (opposite === undefined) return undefined;
  if (value === value.toUpperCase()) return opposite.toUpperCase();
  return value === value.toLowerCase() ? opposite : undefined;
}
