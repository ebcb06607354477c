import { longestFragment, readFragment, writeFragment } from "../core/share/fragment.ts";
import {
  damaged,
  largestShared,
  readShared,
  tooLarge,
  unreadable,
  writeShared,
} from "../core/share/shared.ts";
import type { ReadShared } from "../core/share/shared.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { bytesOfLetters, lettersOf } from "./base64url.ts";

/**
 * What stands behind the `#` of the address of this workspace; packed where the browser can. Undefined for what is too
 * large to be read again.
 */
export async function writeShareFragment(workspace: Workspace): Promise<string | undefined> {
  const text = writeShared(workspace);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largestShared || readShared(text).kind === "problem") return undefined;
  const fragment = await pack(bytes);
  return fragment.length > longestFragment ? undefined : fragment;
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!("CompressionStream" in globalThis))
    return writeFragment({ packing: "plain", letters: lettersOf(bytes) });
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return writeFragment({ packing: "deflate", letters: lettersOf(packed) });
}

/** Reads what stands behind the `#` of an address; any text may come, and nothing is unpacked beyond a limit. */
export async function readShareFragment(fragment: string): Promise<ReadShared> {
  const packed = readFragment(fragment);
  if (typeof packed === "string") return unreadable(packed);
  const bytes = bytesOfLetters(packed.letters);
  if (bytes === undefined) return damaged;
  if (packed.packing === "plain") return readBytes(bytes);
  if (!("DecompressionStream" in globalThis)) return unreadable("This browser can’t unpack it.");
  const unpacked = await unpack(bytes);
  return unpacked instanceof Uint8Array ? readBytes(unpacked) : unpacked;
}

function readBytes(bytes: Uint8Array): ReadShared {
  if (bytes.length > largestShared) return tooLarge;
  try {
    return readShared(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return damaged;
  }
}

/** Counts while it unpacks, and stops at the limit: a small link can hold a thousand times its length. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | ReadShared> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    /* oxlint-disable no-await-in-loop -- one part after the other */
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length > largestShared) {
        await reader.cancel();
        return tooLarge;
      }
    }
    /* oxlint-enable no-await-in-loop */
  } catch {
    return damaged;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
