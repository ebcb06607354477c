/** The name of these that was probably meant: equal but for upper and lower case, or one letter off; else undefined. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let near: string | undefined;
  for (const name of names) {
    const other = name.toLowerCase();
    if (other === lower) return name;
    if (near === undefined && isOneLetterOff(lower, other)) near = name;
  }
  return near;
}

/** Does one become the other by one letter more, one less, another one, or two changed places? */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const [restShort, restLong] = [short.slice(start), long.slice(start)];
  if (restShort.length < restLong.length) return restShort === restLong.slice(1);
  if (restShort.slice(1) === restLong.slice(1)) return true;
  const isSwapped = restShort[0] === restLong[1] && restShort[1] === restLong[0];
  return isSwapped && restShort.slice(2) === restLong.slice(2);
}
