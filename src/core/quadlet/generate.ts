import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Release } from "../podman/release.ts";
import { behavioursOf } from "../podman/behaviours.ts";
import type { GeneratorMemory } from "./memory.ts";
import type { Message } from "./messages/message.ts";
import type { ConvertedUnit } from "./conversion/converted-unit.ts";
import { convertUnits } from "./convert-units.ts";
import type { KnownUnit } from "./names/known-units.ts";
import { loadUnits } from "./source/load-units.ts";
import type { LoadedUnits, UnreadFile } from "./source/load-units.ts";
import { readerOf } from "./source/older-syntax.ts";
import type { UnitDirectory } from "./source/source-tree.ts";

/** Which generator, for whom, on what. */
export interface GeneratorInput {
  /** In the order in which Quadlet visits them: as `unitDirectories` gives them. */
  readonly directories: readonly UnitDirectory[];
  readonly podman: Release;
  /** For a user’s service manager (`--user`). */
  readonly isUser: boolean;
  /** Does this path exist where the generator runs? Decides about devices that may be missing; by default none does. */
  readonly exists?: (path: string) => boolean;
  /** What counts as there although it is not among the files, as for a page that shows one file of several. */
  readonly assume?: (fileName: string) => KnownUnit | undefined;
  /**
   * Parses a text as this release does (`readerOf`); a caller who keeps the documents of an earlier run may hand them
   * out again.
   */
  readonly readDocument?: (text: string) => UnitDocument;
  /** Of the runs before, for a caller who runs again and again. */
  readonly memory?: GeneratorMemory;
  /** The units of these directories, where they are loaded already: as `loadSources` gives them. */
  readonly loaded?: LoadedUnits;
}

/** What the generator makes of all units, and what it says while it reads them. */
export interface Generated {
  readonly loading: readonly Message[];
  /** The files that could not be read; a drop-in once for each unit that it belongs to. */
  readonly unread: readonly UnreadFile[];
  /** In the order of conversion, which is that of the listing. */
  readonly units: readonly ConvertedUnit[];
}

/** Does what the generator does with the units of these directories (generator-spec.md 1). */
export function generate(input: GeneratorInput): Generated {
  const { units, ...loaded } = generateEach(input);
  return { ...loaded, units: [...units] };
}

/** The same where each unit is looked at once: none is kept. */
export function generateEach(
  input: GeneratorInput,
): Omit<Generated, "units"> & { readonly units: Iterable<ConvertedUnit> } {
  const { podman, isUser, exists = () => false, assume = () => undefined, memory } = input;
  memory?.begin(`${podman} ${isUser}`);
  const behaviours = behavioursOf(podman);
  const { units, messages, unread } = input.loaded ?? loadSources(input);
  const settings = { podman, behaviours, isUser, exists, assume };
  return { loading: messages, unread, units: convertUnits(units, settings, memory) };
}

/** Loads the units of these directories with their drop-ins: the first half of a run. The memory has to begin it before. */
export function loadSources({
  directories,
  podman,
  readDocument,
  memory,
}: Pick<GeneratorInput, "directories" | "podman" | "readDocument" | "memory">): LoadedUnits {
  const behaviours = behavioursOf(podman);
  return loadUnits(directories, {
    behaviours,
    readDocument: readDocument ?? readerOf(behaviours, parseUnitFile),
    memory,
  });
}
