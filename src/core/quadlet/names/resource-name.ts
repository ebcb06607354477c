import { isSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { serviceName } from "./service-name.ts";

interface Podman {
  readonly podman: Release;
}

/** The name of a container whose file has no `ContainerName=`, specifiers included (generator-spec.md 6). */
export function defaultContainerName(fileName: string, { podman }: Podman): string {
  if (!fileName.includes("@") || !isSince(podman, "5.0")) return "systemd-%N";
  return isSince(podman, "5.2") ? "systemd-%p_%i" : "systemd-%P_%I";
}

/** That name as a person meets it: `systemd-web`. What the name of an instance decides stays a specifier. */
export function shownContainerName(document: UnitDocument, fileName: string, target: Podman): string {
  return defaultContainerName(fileName, target).replace("%N", () => serviceName(document, fileName, target));
}
