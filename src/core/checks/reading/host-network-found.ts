import type { Point } from "../../network/claims/points.ts";
import type { Scope } from "../../podman/target.ts";
import type { Finding, Severity } from "../model/finding.ts";

/** How much it weighs that a container is on the network of its machine (rule host-network). */
export function hostSeverity(scope: Scope): Severity {
  return scope === "system" ? "danger" : "warning";
}

/** What was measured of it, in words. */
export function hostWords({
  title,
  why,
  further,
  cells,
}: Point): Pick<Finding, "title" | "why" | "further" | "evidence"> {
  return { title, why, ...(further && { further }), evidence: [{ kind: "cells", cells }] };
}
