import { useEffect } from "react";
import { allRules } from "../../core/checks/all-rules.ts";
import { useActions } from "./session.tsx";

/** Brings the rules that the first screen does without. Draws nothing. */
export function MoreRules() {
  const { lookFor } = useActions();
  useEffect(() => lookFor(allRules), [lookFor]);
  return null;
}
