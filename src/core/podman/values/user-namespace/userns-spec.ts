import { readOptions } from "../../words/options.ts";
import type { OptionPart } from "../../words/options.ts";
import { grammar } from "../../words/part.ts";

export type UserNsPart = "mode" | "container" | "path" | OptionPart;

/** `UserNS=`: a mode, for some with options, a container or a path behind a colon (man podman-run, --userns). */
export const userNsSpec = grammar<UserNsPart>("userns-spec", (value) => {
  const [mode, rest] = value.cut(value.whole, ":");
  const name = value.of(mode);
  value.part("mode", mode);
  if (rest === undefined) return;
  if (name === "container") value.part("container", rest);
  else if (name === "ns") value.part("path", rest);
  else readOptions(value, rest);
});
