import { isSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { assignments } from "../../unit-file/read.ts";
import { stemOf, unitKindOf } from "./unit-kind.ts";

/**
 * The name of the service that Quadlet makes of a file that has no drop-ins, without `.service`
 * (generator-spec.md 6). Where all files are at hand: `serviceNameInFiles`.
 */
export function serviceName(
  document: UnitDocument,
  fileName: string,
  target: { readonly podman: Release },
): string {
  const section = unitKindOf(fileName)?.section ?? "";
  const named = assignments(document, { section, key: "ServiceName" }).at(-1);
  return serviceNameOf(fileName, named && readSingle(named.value, target.podman), target);
}

/**
 * The name of a service where it is known what `ServiceName=` says, which counts from Podman 5.3; the suffix of a
 * template goes before its `@` from 5.7.
 */
export function serviceNameOf(
  fileName: string,
  named: string | undefined,
  { podman }: { readonly podman: Release },
): string {
  const stem = stemOf(fileName);
  const suffix = unitKindOf(fileName)?.suffix ?? "";
  if (named !== undefined && isSince(podman, "5.3")) return named;
  if (stem.endsWith("@") && isSince(podman, "5.7")) return `${stem.slice(0, -1)}${suffix}@`;
  return `${stem}${suffix}`;
}

/** Is this the service of a template, which starts only with an instance name behind its `@`? */
export function isTemplate(service: string): boolean {
  return service.endsWith("@");
}
