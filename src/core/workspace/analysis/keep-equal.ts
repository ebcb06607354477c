/**
 * Gives `before` in place of `now` where both hold the same data, and else `now` with the parts of `before` that are the
 * same. So what follows from a text keeps its identity while the text says the same, and views of it are not drawn
 * again. Takes arrays and plain objects; functions and what else there is are the same only when identical.
 */
export function keepEqual<T>(before: unknown, now: T): T;
export function keepEqual(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const kept = now.map((item: unknown, index) => keepEqual(before[index], item));
    const isSame =
      before.length === now.length && kept.every((item, index) => Object.is(item, before[index]));
    return isSame ? before : kept;
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const keys = Object.keys(now);
  const kept = keys.map((key) => [key, keepEqual(before[key], now[key])] as const);
  const isSame =
    Object.keys(before).length === keys.length &&
    kept.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return isSame ? before : Object.fromEntries(kept);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
