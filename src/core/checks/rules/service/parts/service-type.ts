import type { CheckContext } from "../../../model/rule.ts";

/** The files of which Quadlet makes a service that runs once, unless `Type=` says something else (generator-spec.md 11). */
const once: ReadonlySet<string> = new Set(["Network", "Volume", "Image", "Build", "Artifact"]);

/**
 * The type of the service: of a pod always forking, whatever `Type=` says (generator-spec.md 12). A drop-in by itself
 * has only what its own lines say, as its unit may say anything.
 */
export function serviceType({ kind, section, settings }: CheckContext): string | undefined {
  if (section === "Pod") return "forking";
  const written = settings.value("Service", "Type")?.text;
  return written ?? (once.has(section) && kind !== "drop-in" ? "oneshot" : undefined);
}

/** Does Quadlet make a service that runs once of such a file? */
export function onceByItself(section: string): boolean {
  return once.has(section);
}
