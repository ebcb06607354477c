import { useEffect, useState } from "react";
import { afterFrame } from "../../browser/after-frame.ts";

/** Gives a value once the frame that follows its change is painted, and until then the one before. */
export function useBehindFrame<T>(value: T): T {
  const [shown, show] = useState({ value });
  const isBehind = shown.value !== value;
  useEffect(() => (isBehind ? afterFrame(() => show({ value })) : undefined), [isBehind, value]);
  return shown.value;
}
