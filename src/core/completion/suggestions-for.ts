import { namesFiles, suggestedWords } from "../controls/suggestions.ts";
import type { SuggestionSource } from "../controls/suggestions.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { FileContext } from "./candidate.ts";
import { fileCandidates } from "./file-candidates.ts";
import { networkModes } from "./network-modes.ts";

/** What a field of a setting may say, as completion in the text offers it: files that fit first, then words. */
export function suggestionsFor(
  source: SuggestionSource,
  name: SettingName,
  context: FileContext,
): readonly string[] {
  const candidates = [
    ...(namesFiles(source) ? fileCandidates(name, context) : []),
    ...(source === "network" ? networkModes(context.target) : []),
  ];
  return [...candidates.map(({ label }) => label), ...suggestedWords(source)];
}
