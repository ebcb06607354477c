/** Go compares strings byte by byte, which for UTF-8 is the order of the code points. */
export function compareByBytes(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  if (at === shorter) return one.length - other.length;
  const [unit, otherUnit] = [one.charCodeAt(at), other.charCodeAt(at)];
  if (isSurrogate(unit) !== isSurrogate(otherUnit)) return isSurrogate(unit) ? 1 : -1;
  return unit - otherUnit;
}

/** Half of a code point above all other code units? */
function isSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd8_00 && codeUnit <= 0xdf_ff;
}
