import type { ConvertedUnit } from "../converted-unit.ts";
import type { UnitError } from "../conversion/unit-message.ts";
import type { UnitEntry } from "../source/sections.ts";

/** What Podman says against the value of this assignment. */
export function whyRefused(
  entry: UnitEntry,
  { messages }: Pick<ConvertedUnit, "messages">,
): string | undefined {
  const error = messages
    .filter((message) => message.kind === "error")
    .find((each) => each.entry === entry && each.refusal?.kind !== "unsupported-key");
  return error === undefined ? undefined : inPodmansWords(error);
}

/** That Podman refuses the file, as it says it. */
export function inPodmansWords({ text }: UnitError): string {
  return `Podman refuses the file: ${text.trim()}.`;
}
