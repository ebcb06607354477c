/** An IP address, as Go reads it (`net.ParseIP`). */
export interface IpAddress {
  readonly bits: 32 | 128;
  /** Four bytes, or eight groups of two bytes. */
  readonly parts: readonly number[];
}

/**
 * Reads an address without brackets and zone; undefined when it is none. IPv4 is four numbers up to 255 without leading
 * zeros; IPv6 eight groups of up to four hexadecimal digits, one run of zero groups as `::`, the last two groups as an
 * IPv4 address if wanted.
 */
export function readIpAddress(text: string): IpAddress | undefined {
  const bytes = bytesIn(text);
  if (bytes !== undefined) return { bits: 32, parts: bytes };
  const [front = "", back, ...more] = text.split("::");
  // Only the end of the address may be written as an IPv4 address.
  if (more.length > 0 || (back !== undefined && front.includes("."))) return undefined;
  const isShort = back !== undefined;
  const before = isShort && front === "" ? [] : groupsIn(front);
  const after = isShort && back !== "" ? groupsIn(back) : [];
  if (before === undefined || after === undefined) return undefined;
  const zeros = 8 - before.length - after.length;
  if (isShort ? zeros < 1 : zeros !== 0) return undefined;
  return { bits: 128, parts: [...before, ...Array.from({ length: zeros }, () => 0), ...after] };
}

export function isIpv4(text: string): boolean {
  return readIpAddress(text)?.bits === 32;
}

export function isIpv6(text: string): boolean {
  return readIpAddress(text)?.bits === 128;
}

/** Is this an address at which only the machine itself connects: 127.0.0.0/8, or ::1 in any spelling? */
export function isLoopbackAddress(text: string): boolean {
  const address = readIpAddress(text);
  if (address?.bits === 32) return address.parts[0] === 127;
  return address?.parts.join("") === "00000001";
}

function bytesIn(text: string): readonly number[] | undefined {
  const bytes = text.split(".");
  const isAddress =
    bytes.length === 4 && bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) <= 255);
  return isAddress ? bytes.map(Number) : undefined;
}

function groupsIn(text: string): readonly number[] | undefined {
  const groups = text.split(":");
  const [one, two, three, four] = bytesIn(groups.at(-1) ?? "") ?? [];
  const end =
    one === undefined || two === undefined || three === undefined || four === undefined
      ? []
      : [one * 256 + two, three * 256 + four];
  const hexadecimal = end.length === 0 ? groups : groups.slice(0, -1);
  return hexadecimal.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))
    ? [...hexadecimal.map((group) => Number.parseInt(group, 16)), ...end]
    : undefined;
}
