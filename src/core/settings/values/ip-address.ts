/** Is this an IPv4 address as Go reads it (`net.ParseIP`): four numbers up to 255 without leading zeros? */
export function isIpv4(text: string): boolean {
  const numbers = text.split(".");
  return (
    numbers.length === 4 &&
    numbers.every((number) => /^(?:0|[1-9]\d{0,2})$/.test(number) && Number(number) <= 255)
  );
}

/**
 * Is this an IPv6 address without brackets and zone as Go reads it (`net.ParseIP`): eight groups of up to four
 * hexadecimal digits, one run of zero groups as `::`, the last two groups as an IPv4 address if wanted?
 */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  const [front = "", back] = halves;
  if (back === undefined) return groupCount(front) === 8;
  if (halves.length > 2) return false;
  // Only the end of the address may be written as an IPv4 address.
  if (front.includes(".")) return false;
  return (front === "" ? 0 : groupCount(front)) + (back === "" ? 0 : groupCount(back)) < 8;
}

/** How many groups of an IPv6 address this text holds; not a number when one of them is no group. */
function groupCount(text: string): number {
  const groups = text.split(":");
  const last = groups.at(-1) ?? "";
  const endsInIpv4 = isIpv4(last);
  const hexadecimal = endsInIpv4 ? groups.slice(0, -1) : groups;
  if (!hexadecimal.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return Number.NaN;
  return hexadecimal.length + (endsInIpv4 ? 2 : 0);
}
