import { behavioursOf } from "../../podman/behaviours.ts";
import { loadSources } from "../../quadlet/generate.ts";
import { GeneratorMemory } from "../../quadlet/memory.ts";
import { unitDirectory } from "../../quadlet/names/unit-directory.ts";
import { withoutMalformed } from "../../quadlet/source/half-written.ts";
import type { LoadedUnits, ReadDocument } from "../../quadlet/source/load-units.ts";
import { readerOf } from "../../quadlet/source/older-syntax.ts";
import { unitDirectories } from "../../quadlet/source/source-tree.ts";
import type { Unit } from "../../quadlet/source/unit.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { oncePerFiles } from "./once-per-files.ts";
import type { FilesAndTarget } from "./once-per-files.ts";

/** The units of a workspace with their drop-ins, before the generator makes anything of them. */
export interface Loaded {
  /** As the generator loads them. */
  readonly asRead: LoadedUnits;
  /** Without the lines for which it can’t read a file. */
  readonly asWritten: LoadedUnits;
  readonly readDocument: ReadDocument;
}

/**
 * Loads the units of a workspace. What did not change since the time before is not parsed or merged again; a half-written
 * line in one file, for which the generator leaves out those beside it too, forgets nothing of them.
 */
export const loadedUnits = oncePerFiles(loadingAgain());

function loadingAgain(): (workspace: FilesAndTarget) => Loaded {
  const memory = new GeneratorMemory();
  let documents: ReadonlyMap<string, UnitDocument> = new Map();
  /** The release whose parser made them. */
  let parsedBy: PodmanVersion | undefined;

  return ({ files, target }) => {
    const { podman, scope } = target;
    const before = parsedBy === podman ? documents : new Map<string, UnitDocument>();
    const now = new Map<string, UnitDocument>();
    const parse = readerOf(behavioursOf(podman), parseUnitFile);
    const readDocument = (text: string): UnitDocument => {
      const document = now.get(text) ?? before.get(text) ?? parse(text);
      now.set(text, document);
      return document;
    };
    memory.begin(`${podman} ${scope === "user"}`);
    const directories = unitDirectories(unitDirectory(target), files);
    const load = (read: ReadDocument) => loadSources({ directories, podman, readDocument: read, memory });
    const asRead = load(readDocument);
    const isReadable = asRead.unread.length === 0;
    const asWritten = isReadable ? asRead : load((text) => withoutMalformed(readDocument(text)));
    documents = now;
    parsedBy = podman;
    return { asRead, asWritten, readDocument };
  };
}

const byName = new WeakMap<LoadedUnits, ReadonlyMap<string, Unit>>();

/** The unit of a file by its name; undefined where the generator can’t read that file, or skips it. */
export function loadedUnitNamed(workspace: FilesAndTarget, fileName: string): Unit | undefined {
  const { asRead } = loadedUnits(workspace);
  const units = byName.get(asRead) ?? new Map(asRead.units.map((unit) => [unit.fileName, unit]));
  byName.set(asRead, units);
  return units.get(fileName);
}
