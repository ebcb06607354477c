/** How many bytes an address may have: those of Ethernet, of FireWire and of InfiniBand (Go’s net.ParseMAC). */
const lengths: ReadonlySet<number> = new Set([6, 8, 20]);

/** Is this a MAC address as Go reads it: bytes with `:` or `-` between, or pairs of bytes with `.` between? */
export function isMacAddress(text: string): boolean {
  const separator = /[:.-]/.exec(text)?.[0] ?? "";
  const groups = text.split(separator);
  const bytes = separator === "." ? 2 : 1;
  const isGroup = (group: string) => /^[0-9a-fA-F]+$/.test(group) && group.length === bytes * 2;
  return separator !== "" && lengths.has(groups.length * bytes) && groups.every(isGroup);
}
