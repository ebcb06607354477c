import { behavioursOf } from "../../podman/behaviours.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { conversionError } from "../messages/error-messages.ts";
import type { Message } from "../messages/message.ts";

/** The messages of a unit as the real generator logs them: up to the first error, the late warnings as one. */
export function messagesOf({ unit, podman, messages }: ConvertedUnit): readonly Message[] {
  if (messages.length === 0) return [];
  const firstError = messages.findIndex(({ kind }) => kind === "error");
  const told = firstError === -1 ? messages : messages.slice(0, firstError);
  const late = told.filter(({ kind }) => kind === "late-warning").map(({ text }) => text);
  const error = messages[firstError];
  return [
    ...told.flatMap(({ kind, text }): readonly Message[] => (kind === "warning" ? [{ kind, text }] : [])),
    ...(late.length === 0 ? [] : [{ kind: "warning" as const, text: late.join("\n") }]),
    ...(error === undefined ? [] : [conversionError(unit.fileName, error.text, behavioursOf(podman))]),
  ];
}
