import type { ServiceSection } from "../quadlet/conversion/service-file.ts";
import { splitArguments } from "../podman/words/words.ts";
import { expandSpecifiers } from "./expand-specifiers.ts";
import type { ServiceContext, WordPart } from "./shell-specifiers.ts";

/** What the variables of a service say, by name. */
export type ServiceVariables = ReadonlyMap<string, readonly WordPart[]>;

/**
 * The variables that a service hands to its command line, from `Environment=` in `[Service]`, Quadlet’s own included.
 * None when `EnvironmentFile=` stands there too: its file has the last word and is not at hand.
 */
export function serviceVariables(
  sections: readonly ServiceSection[],
  context: ServiceContext,
): ServiceVariables {
  const variables = new Map<string, readonly WordPart[]>();
  if (valuesOf(sections, "EnvironmentFile").length > 0) return variables;
  for (const value of valuesOf(sections, "Environment")) {
    const split = splitArguments(value);
    for (const { text } of "words" in split ? split.words : []) {
      const equals = text.indexOf("=");
      const parts = expandSpecifiers(text.slice(equals + 1), context);
      if (equals > 0 && typeof parts !== "string") variables.set(text.slice(0, equals), parts);
    }
  }
  return variables;
}

/** The values of a list in [Service]: an empty one takes back those above it (man systemd.exec). */
function valuesOf(sections: readonly ServiceSection[], key: string): readonly string[] {
  const values = sections
    .filter(({ name }) => name === "Service")
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      (line.kind === "entry" || line.kind === "written") && line.key === key ? [line.value] : [],
    );
  return values.slice(values.lastIndexOf("") + 1);
}
