import { namesFiles, suggestedWords } from "../controls/suggestions.ts";
import type { SuggestionSource } from "../controls/suggestions.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { Surroundings } from "./candidate.ts";
import { fileCandidates } from "./file-candidates.ts";
import { networkModes } from "./network-modes.ts";

/** What a field of a setting may say, as completion in the text offers it: files that fit first, then words. */
export function suggestionsFor(
  source: SuggestionSource,
  name: SettingName,
  surroundings: Surroundings,
): readonly string[] {
  const candidates = [
    ...(namesFiles(source) ? fileCandidates(name, surroundings) : []),
    ...(source === "network" ? networkModes(surroundings.target) : []),
  ];
  return [...candidates.map(({ label }) => label), ...suggestedWords(source)];
}
