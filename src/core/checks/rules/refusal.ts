import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import { isSince } from "../../settings/release.ts";
import type { Target } from "../../settings/target.ts";

/** What becomes of a file with a line that can’t be read (generator-spec.md 1, step 3, and 4). */
export function refusal(kind: FileKind, { podman }: Target): string {
  if (kind === "drop-in") return "Podman then leaves out this drop-in as a whole.";
  return isSince(podman, "5.0")
    ? "Podman then makes no service of this file, nor of any other Quadlet file in the same folder."
    : "Podman then makes no service of this file.";
}
