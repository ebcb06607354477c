import { useEffect } from "react";
import { allFindings } from "../../core/checks/all-findings.ts";
import { lookAround } from "../../core/explain/look-around.ts";
import { useActions } from "./session.tsx";

/** Brings the rules that the first screen does without, and what other files do to the one on show. Draws nothing. */
export function MoreRules() {
  const { lookFor } = useActions();
  useEffect(() => lookFor(allFindings, lookAround), [lookFor]);
  return null;
}
