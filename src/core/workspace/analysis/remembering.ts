import { behavioursOf } from "../../quadlet/behaviours.ts";
import type { Generated, GeneratorInput } from "../../quadlet/generate.ts";
import { GeneratorMemory } from "../../quadlet/memory.ts";
import { readerOf } from "../../quadlet/source/older-syntax.ts";
import type { PodmanVersion } from "../../settings/target.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { oncePerFiles } from "./once-per-files.ts";
import type { FilesAndTarget } from "./once-per-files.ts";

type Run = (workspace: FilesAndTarget, input: Pick<GeneratorInput, "readDocument" | "memory">) => Generated;

/**
 * The same run of the generator, which remembers what it found: all parts of the page that ask share one result, and
 * what did not change since the run before is not parsed or converted again.
 */
export function remembering(run: Run): (workspace: FilesAndTarget) => Generated {
  const memory = new GeneratorMemory();
  let documents: ReadonlyMap<string, UnitDocument> = new Map();
  /** The release whose parser made them. */
  let parsedBy: PodmanVersion | undefined;

  return oncePerFiles((workspace) => {
    const { podman } = workspace.target;
    const before = parsedBy === podman ? documents : new Map<string, UnitDocument>();
    const now = new Map<string, UnitDocument>();
    const parse = readerOf(behavioursOf(podman), parseUnitFile);
    const readDocument = (text: string): UnitDocument => {
      const document = before.get(text) ?? parse(text);
      now.set(text, document);
      return document;
    };
    const made = run(workspace, { readDocument, memory });
    documents = now;
    parsedBy = podman;
    return made;
  });
}
