import { useEffect } from "react";
import { fullEngine } from "../../core/surroundings/full-engine.ts";
import { useActions } from "./session.tsx";
import { useForesight } from "./use-foresight.ts";

/** Puts the full engine in the place of the first screen’s, and brings foresight. Draws nothing. */
export default function FullEngine() {
  const { workWith } = useActions();
  useEffect(() => workWith(fullEngine), [workWith]);
  useForesight();
  return null;
}
