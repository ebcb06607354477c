/**
 * Reads a value that stands for one text, as Podman 5.8.2 and newer do (generator-spec.md 3, *last*): when it begins
 * and ends with `"`, exactly those two go. 5.0 – 5.8.1 take all `"` at both ends away, 4.9 and older none.
 */
export function readSingleValue(value: string): string {
  return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
