import { oncePerObject } from "../../memory/once-per-object.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import type { UnitError } from "../conversion/unit-message.ts";
import type { UnitEntry } from "../source/sections.ts";

/** What Podman says against the value of this assignment. */
export function whyRefused(
  entry: UnitEntry,
  { messages }: Pick<ConvertedUnit, "messages">,
): string | undefined {
  const error = firstErrors(messages).get(entry);
  return error === undefined ? undefined : inPodmansWords(error);
}

/** The first error of each assignment: there may be one for each word of it, and each word is asked for. */
const firstErrors = oncePerObject((messages: ConvertedUnit["messages"]) => {
  const errors = new Map<UnitEntry, UnitError>();
  for (const message of messages)
    if (message.kind === "error" && message.entry && message.refusal?.kind !== "unsupported-key")
      if (!errors.has(message.entry)) errors.set(message.entry, message);
  return errors;
});

/** That Podman refuses the file, as it says it. */
export function inPodmansWords({ text }: UnitError): string {
  return `Podman refuses the file: ${text.trim()}.`;
}
