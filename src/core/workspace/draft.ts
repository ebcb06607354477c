import { checkFilePath } from "../quadlet/names/file-name.ts";
import { podmanVersions, scopes } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import { mostFiles } from "./add-opened.ts";
import { largestFile } from "./opened-file.ts";
import type { Workspace } from "./workspace.ts";

/** What a saved text holds, or why it can't be read; the text itself is handed back so that it can be kept. */
export type ReadDraft =
  | { readonly kind: "draft"; readonly workspace: Workspace }
  | { readonly kind: "damaged"; readonly problem: string; readonly text: string };

const format = 1;
// The largest file that can be opened, each character written in up to six: more than browsers keep.
const longestDraft = 6 * largestFile + 10_000;

/** Writes a workspace as text that `readDraft` reads back. The order of the files is kept. */
export function writeDraft({ files, active, target }: Workspace): string {
  return JSON.stringify({
    format,
    files: Object.entries(files),
    active,
    target: { podman: target.podman, scope: target.scope },
  });
}

/**
 * Reads what `writeDraft` wrote, from storage or a link, so any text may come: whatever is not a whole and valid draft
 * is damaged, with a sentence. Never throws. The files are own properties of a plain object whose names are no names
 * of an object's own members.
 */
export function readDraft(text: string): ReadDraft {
  const draft = text.length > longestDraft ? "It is longer than a draft can be." : validate(parseJson(text));
  return typeof draft === "string"
    ? { kind: "damaged", problem: draft, text }
    : { kind: "draft", workspace: draft };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function validate(value: unknown): Workspace | string {
  if (!isRecord(value)) return "It is no draft of Quadlight.";
  if (value["format"] !== format) return "It is in a format that this version does not know.";
  const files = readPairs(value["files"]);
  if (files === undefined) return "Its files are not texts with names that Quadlet reads.";
  const { active } = value;
  if (typeof active !== "string" || !Object.hasOwn(files, active))
    return "It does not say which file is shown.";
  const target = readTarget(value["target"]);
  if (target === undefined) return "It names a Podman release or a scope that is not known here.";
  return { files, active, target };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** File names with texts, each name once; undefined when it is anything else. */
function readPairs(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!Array.isArray(value) || value.length > mostFiles) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (const pair of value) {
    if (!isPair(pair)) return undefined;
    pairs.push(pair);
  }
  return new Set(pairs.map(([name]) => name)).size === pairs.length ? Object.fromEntries(pairs) : undefined;
}

function isPair(value: unknown): value is readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text]: readonly unknown[] = value;
  return typeof name === "string" && checkFilePath(name).kind === "ok" && typeof text === "string";
}

function readTarget(value: unknown): Target | undefined {
  if (!isRecord(value)) return undefined;
  const podman = podmanVersions.find((version) => version === value["podman"]);
  const scope = scopes.find((each) => each === value["scope"]);
  return podman === undefined || scope === undefined ? undefined : { podman, scope };
}
