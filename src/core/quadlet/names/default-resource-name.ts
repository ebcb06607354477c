import { isSince } from "../../settings/release.ts";
import type { Release } from "../../settings/release.ts";
import { stemOf, unitKindOf } from "./unit-kind.ts";

/**
 * The name that Podman knows what a file makes by, as long as the file does not set another one
 * (generator-spec.md 6): `app.network` makes the network `systemd-app`. Undefined where only the file itself says it,
 * as for images. May hold the specifier `%i`: Podman 5.7 and newer write it for templates.
 */
export function defaultResourceName(
  fileName: string,
  { podman }: { readonly podman: Release },
): string | undefined {
  const resource = unitKindOf(fileName)?.resource ?? "stated";
  if (resource === "stated") return undefined;
  const name = `systemd-${stemOf(fileName)}`;
  const hasInstance = resource === "by-file-and-instance" && fileName.includes("@");
  return hasInstance && isSince(podman, "5.7") ? `${withoutLastByte(name)}-%i` : name;
}

/** What is left of a character that is cut in the middle is no text: it shows as U+FFFD (runs of 5.8.6). */
function withoutLastByte(name: string): string {
  const last = Array.from(name.slice(-2)).at(-1) ?? "";
  const isCut = (last.codePointAt(0) ?? 0) >= 0x80;
  return `${name.slice(0, name.length - last.length)}${isCut ? "\uFFFD" : ""}`;
}
