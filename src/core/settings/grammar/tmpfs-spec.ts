import { readOptions } from "./options.ts";
import type { OptionPart } from "./options.ts";
import { grammar } from "./part.ts";

export type TmpfsPart = "destination" | OptionPart;

/** `Tmpfs=`: a directory of the container, behind a colon the options of its mount (man podman-run, --tmpfs). */
export const tmpfsSpec = grammar<TmpfsPart>("tmpfs-spec", (value) => {
  const [destination, options] = value.cut(value.whole, ":");
  value.part("destination", destination);
  if (options !== undefined) readOptions(value, options);
});
