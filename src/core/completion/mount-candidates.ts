import { suggestedWords } from "../controls/suggestions.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { Candidate, FileContext } from "./candidate.ts";
import { fileCandidates } from "./file-candidates.ts";

/** What can stand at the end of what is typed of a `Mount=`, and how much of that it replaces. */
export function mountCandidates(
  typed: string,
  name: SettingName,
  context: FileContext,
): { readonly length: number; readonly candidates: readonly Candidate[] } {
  const [, option, word = ""] = /(?:^|[\s,"'])(type|source|src)=([^\s,="']*)$/.exec(typed) ?? [];
  if (option === undefined) return { length: 0, candidates: [] };
  if (option === "type") return { length: word.length, candidates: types };
  const type = /(?:^|[\s,"'])type=([^\s,"']+)/.exec(typed)?.[1];
  // A file of another kind becomes the name of something that Podman does not find as a mount of this type.
  const candidates = fileCandidates(name, context).filter(
    ({ label }) => type === undefined || label.endsWith(`.${type}`),
  );
  return { length: word.length, candidates };
}

const types: readonly Candidate[] = suggestedWords("mount-type").map((type) => ({
  kind: "value",
  label: type,
  insert: type,
}));
