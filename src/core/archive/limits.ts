import { largestFile } from "../workspace/opening/opened-file.ts";

/** Bytes of an archive that is read at all. */
export const largestArchive = 20_000_000;

/** Things in an archive or a folder that are looked at. */
export const mostEntries = 5000;

/** Bytes that are unpacked out of one archive altogether, as they come out. */
export const largestUnpacked = 20_000_000;

/** Texts repeat themselves; one that becomes so many times longer than it was packed is no text of a person … */
const highestRatio = 300;

/** … as far as it has a length that counts. */
const ratioCountsFrom = 100_000;

/** How much came out of an archive so far. */
export interface Unpacked {
  readonly ofFile: number;
  readonly ofFilePacked: number;
  readonly ofArchive: number;
}

/** Why unpacking has to stop here, by what really came out, whatever the archive says of itself. */
export function whyStop({ ofFile, ofFilePacked, ofArchive }: Unpacked): string | undefined {
  if (ofFile > largestFile) return "is larger than 1 MB: that is no unit file";
  if (ofFile > ratioCountsFrom && ofFile > highestRatio * ofFilePacked)
    return "unpacks into far more than a text does";
  return ofArchive > largestUnpacked ? "was left out: the archive unpacks into more than 20 MB" : undefined;
}

/** Is a bundle no longer than what the page reads of an archive? */
export function isShortEnough(text: string): boolean {
  return text.length <= largestUnpacked;
}
