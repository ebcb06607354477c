import { suggestedWords } from "../settings/controls/suggestions.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { Candidate, Surroundings } from "./candidate.ts";
import { fileCandidates } from "./file-candidates.ts";

/** What can stand at the end of what is typed of a `Mount=`, and how much of that it replaces. */
export function mountCandidates(
  typed: string,
  name: SettingName,
  surroundings: Surroundings,
): { readonly length: number; readonly candidates: readonly Candidate[] } {
  const [, option, word = ""] = /(?:^|[\s,"'])(type|source|src)=([^\s,="']*)$/.exec(typed) ?? [];
  if (option === undefined) return { length: 0, candidates: [] };
  const candidates = option === "type" ? types : fileCandidates(name, surroundings);
  return { length: word.length, candidates };
}

const types: readonly Candidate[] = suggestedWords("mount-type").map((type) => ({
  kind: "value",
  label: type,
  insert: type,
}));
