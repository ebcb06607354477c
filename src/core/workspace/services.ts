import { behavioursOf } from "../quadlet/behaviours.ts";
import { generate } from "../quadlet/generate.ts";
import type { Generated } from "../quadlet/generate.ts";
import { readerOf } from "../quadlet/source/older-syntax.ts";
import { unitDirectories } from "../quadlet/source/source-tree.ts";
import { unitDirectory } from "../quadlet/unit-directory.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Workspace } from "./workspace.ts";

const generated = new WeakMap<Workspace, Generated>();
let documents: ReadonlyMap<string, UnitDocument> = new Map();

/**
 * What Podman’s generator makes of the files of a workspace, as if they lay in the normal directory of its scope. Pure;
 * remembers what it found, so that all parts of the page that ask share one result, and texts that did not change are
 * not parsed again.
 */
export function servicesOf(workspace: Workspace): Generated {
  const found = generated.get(workspace);
  if (found !== undefined) return found;
  const { files, target } = workspace;
  const now = new Map<string, UnitDocument>();
  const made = generate({
    directories: unitDirectories(unitDirectory(target), files),
    podman: target.podman,
    isUser: target.scope === "user",
    readDocument: readerOf(behavioursOf(target.podman), (text) => {
      const document = documents.get(text) ?? parseUnitFile(text);
      now.set(text, document);
      return document;
    }),
  });
  documents = now;
  generated.set(workspace, made);
  return made;
}
