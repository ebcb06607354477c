import { settings } from "../../podman/settings/settings.ts";
import type { Target } from "../../podman/target.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { lastValue } from "../../unit-file/read.ts";
import { shownContainerName } from "./resource-name.ts";

/** The name by which Podman knows a container: what its file says, else what Quadlet makes up (generator-spec.md 6). */
export function containerName(document: UnitDocument, fileName: string, target: Target): string {
  const written = readSingle(lastValue(document, settings.containerName) ?? "", target.podman);
  return written === "" ? shownContainerName(document, fileName, target) : written;
}
