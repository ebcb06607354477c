import { checkFilePath } from "../../quadlet/names/file-name.ts";
import { podmanVersions, scopes } from "../../podman/target.ts";
import type { Target } from "../../podman/target.ts";
import { onOneLine } from "../changes/shorten.ts";
import { mostFiles } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";
import { format } from "./write-workspace.ts";

/**
 * Reads what `writeWorkspace` wrote; `what` names it in sentences. Any text may come: what is no whole and valid
 * workspace gives a sentence. Never throws. The files are own properties of a plain object whose names are no names of
 * an object’s own members.
 */
export function readWorkspace(text: string, what: string): Workspace | string {
  const value = parseJson(text);
  if (!isRecord(value)) return `It is no ${what} of Quadlight.`;
  if (value["format"] !== format) return "It is in a format that this version does not know.";
  const files = readPairs(value["files"]);
  if (typeof files === "string") return files;
  const { active } = value;
  if (typeof active !== "string" || !Object.hasOwn(files, active))
    return "It does not say which file is shown.";
  const target = readTarget(value["target"]);
  if (target === undefined) return "It names a Podman release or a scope that is not known here.";
  return { files, active, target };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const noFiles = "Its files are not texts with names that Quadlet reads";

/** File names with texts, each name once; a sentence when it is anything else. */
function readPairs(value: unknown): Readonly<Record<string, string>> | string {
  if (!Array.isArray(value) || value.length > mostFiles) return `${noFiles}.`;
  const pairs: (readonly [string, string])[] = [];
  for (const pair of value) {
    if (!isPair(pair)) return `${noFiles}.`;
    const [name] = pair;
    const check = checkFilePath(name);
    if (check.kind === "problem") return `${noFiles}: one is called “${onOneLine(name)}”.`;
    pairs.push(pair);
  }
  return new Set(pairs.map(([name]) => name)).size === pairs.length
    ? Object.fromEntries(pairs)
    : `${noFiles}: two have one name.`;
}

function isPair(value: unknown): value is readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text]: readonly unknown[] = value;
  return typeof name === "string" && typeof text === "string";
}

function readTarget(value: unknown): Target | undefined {
  if (!isRecord(value)) return undefined;
  const podman = podmanVersions.find((version) => version === value["podman"]);
  const scope = scopes.find((each) => each === value["scope"]);
  return podman === undefined || scope === undefined ? undefined : { podman, scope };
}
