import { neverEnds } from "../../unit-file/older.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import type { Message } from "./message.ts";
import { simpleEscapes } from "./simple-escapes.ts";

/** Why a file could not be read. */
export interface LoadProblem {
  readonly path: string;
  readonly problem: string;
  /** It is about a directory. */
  readonly isDirectory?: true;
}

/** What is said when a unit can’t be converted (generator-spec.md 1.2). */
export function conversionError(fileName: string, problem: string, behaviours: Behaviours): Message {
  const text = behaviours.has("statusTellsErrors")
    ? `converting ${quoteName(fileName)}: ${problem}`
    : `Error converting '${fileName}', ignoring: ${problem}`;
  return { kind: "error", text };
}

/** What is said about the files of one directory, or the drop-ins of one unit, that can’t be read. */
export function loadErrors(problems: readonly LoadProblem[], behaviours: Behaviours): readonly Message[] {
  if (!behaviours.has("statusTellsErrors"))
    return problems.map(({ path, problem }) => ({
      kind: "error",
      text: `Error loading '${path}', ignoring: ${problem}`,
    }));
  const told = behaviours.has("parseErrorDropsDirectory") ? problems : problems.filter(isOurs);
  const lines = told.map(
    ({ path, problem, isDirectory }) =>
      `error ${isDirectory ? "reading directory" : "loading"} ${quoteName(path)}, ${problem}`,
  );
  // One message for all of them (runs of 5.8.6).
  return lines.length === 0 ? [] : [{ kind: "error", text: lines.join("\n") }];
}

/** 4.6 to 4.9 leave a file out without a word (generator-spec.md 1, step 3); where they never end, we say so. */
function isOurs({ problem }: LoadProblem): boolean {
  return problem === neverEnds;
}

/** A name in quotes as Go writes it with `%q`: messages name files so (runs of 5.4.2, 5.8.6 and 6.1.1). */
function quoteName(name: string): string {
  const quoted = Array.from(name, (character) =>
    /^[ \p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) && character !== '"' && character !== "\\"
      ? character
      : escapeOf(character),
  );
  return `"${quoted.join("")}"`;
}

function escapeOf(character: string): string {
  const simple = simpleEscapes.get(character);
  if (simple !== undefined) return simple;
  const codePoint = character.codePointAt(0) ?? 0;
  const digits = codePoint.toString(16);
  if (codePoint < 0x80) return `\\x${digits.padStart(2, "0")}`;
  return codePoint <= 0xff_ff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
