import type { Hardened } from "../../../core/hardening/measure.ts";
import type { Analysis } from "../../../core/workspace/analysis/analyze.ts";
import { useAnalysis } from "../../session/session.tsx";

/** The container on show, as measures look at it. */
export function useHardened(): Hardened {
  return hardened(useAnalysis("document", "target", "network", "ports", "mode"));
}

type Known = Pick<Analysis, "document" | "target" | "network" | "ports" | "mode">;

/** The container on show out of what is known about the file. */
export function hardened({ document, target, network, ports, mode }: Known): Hardened {
  return { document, target, network, ports, isInPod: mode.kind === "pod" };
}
