import { readBundle } from "../core/archive/bundle.ts";
import { aboutOthers, entryPlace } from "../core/archive/entry-place.ts";
import { largestArchive, mostEntries } from "../core/archive/limits.ts";
import { onOneLine } from "../core/workspace/changes/shorten.ts";
import { checkOpened, largestFile } from "../core/workspace/opening/opened-file.ts";
import type { OpenedFile } from "../core/workspace/opening/opened-file.ts";

/** A file that lies in a folder that was opened, or among those of an archive: by its path there. */
export interface PlacedFile {
  readonly path: string;
  /** Its bytes, or why there are none, as the end of a sentence. */
  readonly read: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/**
 * Reads files as UTF-8, each with a name that can be opened; archives and bundles give the files that are in them.
 * A byte order mark stays, since Podman sees it too.
 */
export async function readFiles(files: readonly File[]): Promise<readonly OpenedFile[]> {
  return (await Promise.all(files.map(readFile))).flat();
}

async function readFile(file: File): Promise<readonly OpenedFile[]> {
  const { name, size } = file;
  const shown = onOneLine(name);
  const isArchive = /\.zip$/i.test(name);
  const isBundle = /\.quadlets$/i.test(name);
  if (isArchive && size > largestArchive) return problem(`${shown} is larger than 20 MB: it was not opened.`);
  if (!isArchive && size > largestFile) return problem(`${shown} is larger than 1 MB: that is no unit file.`);
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") return problem(`${shown} ${bytes}.`);
  if (isArchive) return readArchive(shown, bytes);
  const text = decode(bytes);
  if (text === undefined) return problem(`${shown} is not a UTF-8 text.`);
  return isBundle ? readBundle(shown, text) : [checkOpened({ kind: "text", name, text })];
}

/** A file can be gone, or unreadable, by the time it is read. */
export async function bytesOf(file: Blob): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return "could not be read";
  }
}

async function readArchive(name: string, bytes: Uint8Array): Promise<readonly OpenedFile[]> {
  const { openZip } = await import("./unzip.ts");
  const files = openZip(bytes);
  if (typeof files === "string") return problem(`${name} ${files}. Nothing of it was opened.`);
  return readPlaced(
    name,
    files.map(({ path, unpack }) => ({ path, read: unpack })),
  );
}

/** The unit files, drop-ins and bundles among files of a folder or an archive; one sentence about all others. */
export async function readPlaced(
  source: string,
  files: readonly PlacedFile[],
): Promise<readonly OpenedFile[]> {
  if (files.length > mostEntries)
    return problem(`${source} holds more than ${mostEntries} files. Nothing of it was opened.`);
  const opened: OpenedFile[] = [];
  const others: string[] = [];
  const seen = new Set<string>();
  for (const { path, read } of files) {
    const place = entryPlace(path);
    const shown = onOneLine(path);
    if (seen.has(path)) opened.push(...problem(`${shown} is in ${source} twice: the first one was opened.`));
    else if (place.kind === "other") others.push(path);
    else if (place.kind === "problem") opened.push({ kind: "problem", sentence: place.sentence });
    else if (place.kind === "archive")
      opened.push(...problem(`${shown} is an archive within ${source}: unpack it and open it by itself.`));
    else {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the limit of an archive counts
      const bytes = await read();
      const text = typeof bytes === "string" ? undefined : decode(bytes);
      if (typeof bytes === "string") opened.push(...problem(`${shown} ${bytes}.`));
      else if (text === undefined) opened.push(...problem(`${shown} is not a UTF-8 text.`));
      else if (place.kind === "bundle") opened.push(...readBundle(shown, text));
      else opened.push(checkOpened({ kind: "text", name: place.name, text }));
    }
    seen.add(path);
  }
  const hasUnits = opened.some(({ kind }) => kind === "text");
  const none = hasUnits || opened.length > 0 ? [] : problem(`${source} holds no unit files.`);
  return [...opened, ...none, ...aboutOthers(source, others).flatMap(problem)];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function problem(sentence: string): readonly OpenedFile[] {
  return [{ kind: "problem", sentence }];
}
