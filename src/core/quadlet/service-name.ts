import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { assignments } from "../unit-file/read.ts";
import { stemOf, unitKindOf } from "./unit-kind.ts";

/**
 * The name of the service that Quadlet makes of a file, without `.service` (generator-spec.md 6).
 * `ServiceName=` counts from Podman 5.3; the suffix of a template goes before its `@` from 5.7.
 */
export function serviceName(document: UnitDocument, fileName: string, target: Target): string {
  const kind = unitKindOf(fileName);
  const stem = stemOf(fileName);
  if (kind === undefined) return stem;
  const named = assignments(document, { section: kind.section, key: "ServiceName" }).at(-1);
  if (named !== undefined && isAtLeast(target.podman, "5.3")) return named.value;
  if (stem.endsWith("@") && isAtLeast(target.podman, "5.7")) return `${stem.slice(0, -1)}${kind.suffix}@`;
  return `${stem}${kind.suffix}`;
}

/** Is this the service of a template, which starts only with an instance name behind its `@`? */
export function isTemplate(service: string): boolean {
  return service.endsWith("@");
}
