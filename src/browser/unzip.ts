import { Inflate } from "fflate";
import { crc32 } from "../core/archive/crc32.ts";
import { whyStop } from "../core/archive/limits.ts";
import { readZipDirectory } from "../core/archive/zip-directory.ts";
import type { ZipEntry } from "../core/archive/zip-directory.ts";

/** Packed bytes at a time: none of them can become more than a thousand times as many. */
const step = 1024;

/** A file of an archive that is unpacked when its bytes are asked for. */
export interface PackedFile {
  readonly path: string;
  /** Its bytes, or why it has none, as the end of a sentence. */
  readonly unpack: () => Uint8Array | string;
}

/** The files of a zip archive, or why there are none. What comes out is counted as it comes, over all files. */
export function openZip(bytes: Uint8Array): readonly PackedFile[] | string {
  const names = new TextDecoder("utf-8");
  const entries = readZipDirectory(bytes, (name) => names.decode(name));
  if (typeof entries === "string") return entries;
  let ofArchive = 0;
  return entries.map((entry) => ({
    path: entry.path,
    unpack: () => {
      if (entry.problem !== undefined) return entry.problem;
      const unpacked = unpackEntry(entry, (length) => (ofArchive += length));
      if (typeof unpacked === "string") return unpacked;
      return crc32(unpacked) === entry.sum ? unpacked : "is damaged";
    },
  }));
}

interface Out {
  length: number;
  /** Packed bytes that went in. */
  given: number;
  problem: string | undefined;
}

/** `count` takes how many bytes came out just now, and gives how many came out of the whole archive. */
function unpackEntry({ packing, packed }: ZipEntry, count: (length: number) => number): Uint8Array | string {
  const parts: Uint8Array[] = [];
  const out: Out = { length: 0, given: 0, problem: undefined };
  const take = (part: Uint8Array) => {
    out.length += part.length;
    const ofFilePacked = packing === "stored" ? out.length : out.given;
    out.problem ??= whyStop({ ofFile: out.length, ofFilePacked, ofArchive: count(part.length) });
    if (out.problem === undefined) parts.push(part);
  };
  const inflate = new Inflate(take);
  try {
    while (out.given < packed.length && out.problem === undefined) {
      const part = packed.subarray(out.given, out.given + step);
      out.given += part.length;
      if (packing === "stored") take(part);
      else inflate.push(part, out.given === packed.length);
    }
  } catch {
    return "is damaged";
  }
  return out.problem ?? joined(parts, out.length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
