import { mostEntries } from "./limits.ts";

/** A file as an archive lists it. What it says of sizes may be a lie. */
export interface ZipEntry {
  readonly path: string;
  readonly packing: "stored" | "deflated";
  readonly sum: number;
  /** The bytes of it in the archive. */
  readonly packed: Uint8Array;
  /** Why it can’t be unpacked, known before it is tried. */
  readonly problem?: string;
}

/** What decodes the bytes of a name. */
export type DecodeName = (bytes: Uint8Array) => string;

const damaged = "is damaged or cut off: it has no list of its files";
const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The files that a zip archive lists, directories left out; or what is wrong with it, as the end of a sentence.
 * Takes any bytes. Only the list at the end is believed, as every unzip does. Source: PKWARE APPNOTE.TXT 4.3, 4.4.
 */
export function readZipDirectory(bytes: Uint8Array, decode: DecodeName): readonly ZipEntry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    return "has the form of archives beyond 4 GB (zip64), which this page does not read";
  if (count > mostEntries) return `holds more than ${mostEntries} files`;
  // What stands before the archive, as in one that unpacks itself, shifts all places.
  const shift = end - size - start;
  if (shift < 0) return damaged;
  const entries: ZipEntry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySign) return damaged;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged;
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    if (name.at(-1) !== 0x2f) entries.push(readEntry(bytes, view, at, name, decode, shift));
    at = next;
  }
  return entries;
}

/** The end of an archive lies behind everything but a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (
      view.getUint32(at, true) === endSign &&
      at + endLength + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return undefined;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: Uint8Array,
  decode: DecodeName,
  shift: number,
): ZipEntry {
  const packing = view.getUint16(at + 10, true);
  const entry = {
    path: decode(name),
    packing: packing === 0 ? "stored" : "deflated",
    sum: view.getUint32(at + 16, true),
    packed: new Uint8Array(),
  } as const;
  const problem = whyNotUnpacked(view, at);
  if (problem !== undefined) return { ...entry, problem };
  const packed = findPacked(
    bytes,
    view,
    view.getUint32(at + 42, true) + shift,
    view.getUint32(at + 20, true),
    name,
  );
  return typeof packed === "string" ? { ...entry, problem: packed } : { ...entry, packed };
}

/** Source: APPNOTE.TXT 4.4.4 (bit 0: encrypted), 4.4.5 (methods); the upper half of the attributes is the mode of Unix. */
function whyNotUnpacked(view: DataView, at: number): string | undefined {
  const type = (view.getUint32(at + 38, true) >>> 16) & 0o170000;
  if (type === 0o120000) return "is a link to another file";
  if (type !== 0 && type !== 0o100000) return "is no ordinary file";
  const packing = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) === 1 || packing === 99) return "is encrypted";
  return packing === 0 || packing === 8 ? undefined : "is packed in a way that this page does not unpack";
}

/** The bytes behind the header that stands before them; it has to name the same file. */
function findPacked(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  length: number,
  name: Uint8Array,
): Uint8Array | string {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSign) return "is damaged";
  const nameEnd = header + 30 + view.getUint16(header + 26, true);
  const from = nameEnd + view.getUint16(header + 28, true);
  if (from + length > bytes.length) return "is cut off";
  const isSame = String(bytes.subarray(header + 30, nameEnd)) === String(name);
  return isSame ? bytes.subarray(from, from + length) : "has two different names in the archive";
}
