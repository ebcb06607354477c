import { keysOf } from "../../podman/keys/keys.ts";
import { isSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import type { Conversion } from "../conversion/conversion.ts";

/** Names the first key that this release does not know (generator-spec.md 7, step 1). */
export function refuseUnknownKeys(conversion: Conversion): void {
  const { unit, behaviours, context } = conversion;
  const sections = behaviours.has("defaultDependencies")
    ? [unit.kind.section, "Quadlet"]
    : [unit.kind.section];
  for (const name of sections) {
    const supported = supportedKeys(name, context.podman);
    const section = unit.sections.find((each) => each.name === name);
    for (const line of section?.lines ?? []) {
      if (line.kind === "comment" || supported.has(line.key)) continue;
      conversion.refuse({ kind: "unsupported-key", key: line.key, section: name, path: unit.path }, line);
      return;
    }
  }
}

const known = new Map<string, ReadonlySet<string>>();

function supportedKeys(section: string, release: Release): ReadonlySet<string> {
  const id = `${section} ${release}`;
  const found = known.get(id);
  if (found !== undefined) return found;
  const keys = keysOf(section).filter(({ since }) => isSince(release, since));
  const made = new Set(keys.map(({ key }) => key));
  known.set(id, made);
  return made;
}
