/**
 * Gives `before` in place of `now` where both hold the same data, and else `now` with the parts of `before` that are the
 * same. So what follows from a text keeps its identity while the text says the same, and views of it are not drawn
 * again. Takes arrays and plain objects; functions and what else there is are the same only when identical.
 */
export function keepEqual<T>(before: unknown, now: T): T;
export function keepEqual(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) return keepItems(before, now);
  return isPlain(before) && isPlain(now) ? keepParts(before, now) : now;
}

/** Copies nothing where no item is kept: a list of thousands of lines may have moved by one character. */
function keepItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === now.length;
  let kept: unknown[] | undefined;
  for (const [index, item] of now.entries()) {
    const value = keepEqual(before[index], item);
    isSame &&= Object.is(value, before[index]);
    if (!Object.is(value, item)) (kept ??= [...now])[index] = value;
  }
  return isSame ? before : (kept ?? now);
}

type Plain = Readonly<Record<string, unknown>>;

/** As `keepItems`. */
function keepParts(before: Plain, now: Plain): Plain {
  const keys = Object.keys(now);
  let isSame = Object.keys(before).length === keys.length;
  let kept: Record<string, unknown> | undefined;
  for (const key of keys) {
    const value = keepEqual(before[key], now[key]);
    isSame &&= Object.is(value, before[key]) && Object.hasOwn(before, key);
    if (!Object.is(value, now[key])) (kept ??= { ...now })[key] = value;
  }
  return isSame ? before : (kept ?? now);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
