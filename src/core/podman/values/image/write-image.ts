import { writeWord } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/**
 * Writes an image: each text that stays one argument, valid or not (`describeImage` tells). Nothing typed takes the
 * line away. Gives a sentence for what would change the command: podman reads a leading dash as an option.
 */
export function writeImage(typed: string): Written {
  const written = writeWord(typed, "removed");
  if (written.kind === "value" && written.value.startsWith("-"))
    return {
      kind: "problem",
      sentence: "Podman takes what begins with a dash for an option: write the image’s name.",
    };
  return written;
}
