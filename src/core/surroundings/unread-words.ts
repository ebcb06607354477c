import type { UnreadService } from "../service-view/find-service.ts";

interface UnreadWords {
  /** What Podman does with the file, behind its name and version. */
  readonly verdict: string;
  readonly sentence: string;
}

/** Why Podman does not get as far as a file (generator-spec.md 1, step 3). */
export function unreadWords({ which, takesDirectory }: UnreadService): UnreadWords {
  if (which === "beside")
    return {
      verdict: "skips this file",
      sentence: "Podman can’t read another file of the directory, so it skips all Quadlet files in it.",
    };
  const skipped = takesDirectory ? "all Quadlet files in the directory" : "it";
  return {
    verdict: "can’t read this file",
    sentence: `Podman can’t read this file, so it skips ${skipped}.`,
  };
}
