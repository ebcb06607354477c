import { strToU8, zipSync } from "fflate";

/** A zip archive with these files in one folder: path in it → text. */
export function zipFiles(folder: string, files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)])),
  );
}
