import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { firstError } from "../conversion/unit-message.ts";
import type { UnitError } from "../conversion/unit-message.ts";
import type { Refusal } from "../messages/refusal.ts";
import { refusalWords } from "../messages/refusal-words.ts";
import type { UnitEntry } from "../source/sections.ts";

/** Why Podman makes no service of a unit, as a person is told. */
interface ToldRefusal {
  readonly sentence: string;
  /** Undefined for a file that can’t be read. */
  readonly kind: Refusal["kind"] | undefined;
  /** The line that it is about, where it is about one. */
  readonly entry: UnitEntry | undefined;
  /** The file that is named and not there, where that is why. */
  readonly missing: string | undefined;
  /** What Podman would say next, once that is put right. */
  readonly further: readonly UnitError[];
}

/** The first thing that Podman refuses, for it says no more than that; undefined when it makes a service. */
export function refusalOf({
  messages,
  missing,
}: Pick<ConvertedUnit, "messages" | "missing">): ToldRefusal | undefined {
  const first = firstError(messages);
  if (first === undefined) return undefined;
  const { refusal, entry } = first;
  const fileName = refusal !== undefined && "fileName" in refusal ? refusal.fileName : undefined;
  return {
    sentence: sentenceOf(first),
    kind: refusal?.kind,
    entry,
    missing: fileName !== undefined && missing.has(fileName) ? fileName : undefined,
    further: messages.filter((message) => message.kind === "error").filter((error) => error !== first),
  };
}

function sentenceOf({ refusal, text, entry }: UnitError): string {
  const words = refusal === undefined ? undefined : refusalWords(refusal);
  if (words !== undefined) return words;
  const said = `“${text.trim()}”.`;
  return entry === undefined ? `Podman says: ${said}` : `Podman does not take ${entry.key}=: ${said}`;
}
