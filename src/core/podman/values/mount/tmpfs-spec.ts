import { readOptions } from "../../words/options.ts";
import type { OptionPart } from "../../words/options.ts";
import { grammar } from "../../words/part.ts";

export type TmpfsPart = "destination" | OptionPart;

/** `Tmpfs=`: a directory of the container, behind a colon the options of its mount (man podman-run, --tmpfs). */
export const tmpfsSpec = grammar<TmpfsPart>("tmpfs-spec", (value) => {
  const [destination, options] = value.cut(value.whole, ":");
  value.part("destination", destination);
  if (options !== undefined) readOptions(value, options);
});
