import { grammar } from "../../words/part.ts";
import type { ValueReader } from "../../words/part.ts";

export type AssignmentPart = "name" | "value";

/** A word of `Environment=`, `Label=` and the like: cut at its first `=` (generator-spec.md 3, *keyval*). */
export const envList = grammar<AssignmentPart>("env-list", readAssignment);

/** A word of `Sysctl=`: `name=value` (man podman-run, --sysctl). */
export const sysctlList = grammar<AssignmentPart>("sysctl-list", readAssignment);

function readAssignment(value: ValueReader<AssignmentPart>): void {
  const [name, setting] = value.cut(value.whole, "=");
  value.part("name", name);
  value.part("value", setting);
}
