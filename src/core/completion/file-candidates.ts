import { filesTaken, referringKey } from "../quadlet/references/referring-keys.ts";
import type { SettingName } from "../unit-file/document.ts";
import type { Candidate, FileContext } from "./candidate.ts";

/** The other files of the workspace that a value can name, for the chosen Podman. */
export function fileCandidates(
  name: SettingName,
  { fileName, fileNames, target }: FileContext,
): readonly Candidate[] {
  const { takes = [], behind = "" } = referringKey(name) ?? {};
  const others = fileNames.filter((other) => other !== fileName);
  return takes
    .filter(({ isUseless }) => isUseless !== true)
    .flatMap((taken) => filesTaken(taken, others, target.podman))
    .map((label) => ({ kind: "file", label, insert: label + behind, detail: "file" }));
}
