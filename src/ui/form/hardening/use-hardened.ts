import type { Hardened } from "../../../core/hardening/measure.ts";
import { useAnalysis } from "../../app/session.tsx";

/** The container on show, as measures look at it. */
export function useHardened(): Hardened {
  const { document, target, network, ports, mode } = useAnalysis(
    "document",
    "target",
    "network",
    "ports",
    "mode",
  );
  return { document, target, network, ports, isInPod: mode.kind === "pod" };
}
