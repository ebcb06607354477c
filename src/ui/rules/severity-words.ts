import type { Severity } from "../../core/checks/model/finding.ts";

/** A severity as a person says it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  danger: "Danger",
  warning: "Warning",
  note: "Note",
  good: "Good",
};

/** What a severity means (checks.md, Severities). */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  error: "Podman’s generator drops the file, or the service does not start.",
  danger: "It works, and opens the machine or its secrets.",
  warning: "It works differently from what the line seems to say, or fails on common machines.",
  note: "Worth knowing; no problem by itself.",
  good: "What the file does well.",
};
