import type { Severity } from "../../core/checks/model/finding.ts";

/** How the severity of a finding is shown, and what it is called. */
export const signs = {
  error: { icon: "warning", word: "Error" },
  danger: { icon: "warning", word: "Danger" },
  warning: { icon: "warning", word: "Warning" },
  note: { icon: "info", word: "Note" },
  good: { icon: "check", word: "Good" },
} as const satisfies Readonly<Record<Severity, { icon: string; word: string }>>;
