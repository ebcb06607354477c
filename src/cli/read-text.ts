import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Stats } from "node:fs";
import { reasonOf } from "./system-words.ts";

/** Why there is no text: in the system’s words, or because it is nothing that ends as a file does. */
export type Unread =
  | { readonly kind: "failed"; readonly call: "open" | "read"; readonly reason: string }
  | { readonly kind: "unusable"; readonly why: string };

/** What lies at a path: an entry of a directory, or what `stat` says of it. */
export type Place = Pick<Stats, "isFIFO" | "isBlockDevice" | "isCharacterDevice"> & {
  readonly rdev?: number;
};

/** Gives the text of one file after another, as long as each has at most so many bytes, and all together. */
export function textReader(
  largest: number,
  altogether: number,
): (path: string, place: Place) => string | Unread {
  let left = altogether;
  return (path, place) => {
    const limit =
      left < largest
        ? { most: left, why: `has more than ${megabytes(altogether)} together with the files before it` }
        : { most: largest, why: `is larger than ${megabytes(largest)}: that is no unit file` };
    const text = readText(path, place, limit);
    if (typeof text === "string") left -= text.length;
    return text;
  };
}

function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}

interface Limit {
  readonly most: number;
  readonly why: string;
}

/** Nothing is opened that may keep us waiting, or do something by being opened. */
function readText(path: string, place: Place, { most, why: whyTooLong }: Limit): string | Unread {
  const why = whyUnusable(place);
  if (why !== undefined) return { kind: "unusable", why };
  if (isDevNull(place)) return "";
  let call: "open" | "read" = "open";
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    call = "read";
    const bytes = readBytes(file, most);
    return bytes?.toString("utf8") ?? { kind: "unusable", why: whyTooLong };
  } catch (error) {
    return { kind: "failed", call, reason: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function whyUnusable(place: Place): string | undefined {
  if (place.isFIFO()) return "is a pipe, which may keep its reader waiting for ever";
  const isDevice = place.isBlockDevice() || place.isCharacterDevice();
  return isDevice && !isDevNull(place) ? "is a device, which may have no end" : undefined;
}

/** `/dev/null`, to which a link masks a unit: the character device 1:3 (Linux, `Documentation/admin-guide/devices.txt`). */
export function isDevNull(place: Place): boolean {
  return place.isCharacterDevice() && place.rdev === 0x1_03;
}

/** Undefined for more than so many bytes: what counts is what comes, since files of `/proc` have no size and others grow. */
function readBytes(file: number, most: number): Buffer | undefined {
  const { size } = fstatSync(file);
  if (size > most) return undefined;
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const got = readSync(file, bytes, length, bytes.length - length, null);
    if (got === 0) return bytes.subarray(0, length);
    length += got;
    if (length > most) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, most + 1));
  }
}
