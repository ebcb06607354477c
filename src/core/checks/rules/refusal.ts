import type { FileKind } from "../../quadlet/names/unit-kind.ts";

/** What becomes of a file with a line that can’t be read (generator-spec.md 1, step 3, and 4). */
export function refusal(kind: FileKind): string {
  return kind === "drop-in"
    ? "Podman then leaves out this drop-in as a whole."
    : "Podman then makes no service of this file, nor of any other Quadlet file in the same folder.";
}
