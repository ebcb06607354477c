import type { Scope } from "../../target.ts";
import type { Volume } from "./volume.ts";

/** What a volume’s source is taken for: a path of this machine, the name of a volume, or a `.volume` file. */
export type VolumeKind = "path" | "named" | "unit";

/**
 * What the source of a volume is taken for (generator-spec.md 10, source rule; man podman-run, --volume). A text with a
 * slash or a tilde was meant for a path, even where Podman does not take it for one.
 */
export function volumeKind(source: string): VolumeKind {
  if (/^[/.~]/.test(source) || source.includes("/") || /^%[a-zA-Z]$/.test(source)) return "path";
  return source.endsWith(".volume") ? "unit" : "named";
}

/** The source as a path or as the name of a volume, called as before; one that is that already stays as it is. */
export function sourceAs(kind: "path" | "named", volume: Volume, scope: Scope): string {
  if (volume.source !== "" && volumeKind(volume.source) === kind) return volume.source;
  const name = nameOf(volume);
  if (kind === "named") return name;
  return scope === "user" ? `%h/${name}` : `/srv/${name}`;
}

/** A name for the volume after its source, else after its place in the container. */
function nameOf({ source, target }: Volume): string {
  const plain = source.endsWith(".volume") ? source.slice(0, -".volume".length) : source;
  const names = [plain, target].map((text) => asName(text.split("/").findLast((part) => part !== "") ?? ""));
  return names.find((name) => name !== "") ?? "data";
}

/** Leaves out what no name of a volume has (rule container-name-invalid). */
function asName(text: string): string {
  return text.replaceAll(/[^a-zA-Z0-9_.-]/g, "").replace(/^[^a-zA-Z0-9]+/, "");
}
