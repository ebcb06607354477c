import { isSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import { stemOf, unitKindOf } from "./unit-kind.ts";
import type { UnitSectionName } from "./unit-kind.ts";

/**
 * What Podman calls what a file makes that does not say: `systemd-` and the file’s name, or the same with the instance
 * of a template in it. Files of other kinds have to say it.
 */
const naming: Readonly<Partial<Record<UnitSectionName, "by-file" | "by-file-and-instance">>> = {
  Container: "by-file",
  Network: "by-file-and-instance",
  Volume: "by-file-and-instance",
  Pod: "by-file",
};

/**
 * The name that Podman knows what a file makes by, as long as the file does not set another one
 * (generator-spec.md 6): `app.network` makes the network `systemd-app`. Undefined where only the file itself says it,
 * as for images. May hold the specifier `%i`: Podman 5.7 and newer write it for templates.
 */
export function defaultResourceName(
  fileName: string,
  { podman }: { readonly podman: Release },
): string | undefined {
  const section = unitKindOf(fileName)?.section;
  const named = section && naming[section];
  if (named === undefined) return undefined;
  const name = `systemd-${stemOf(fileName)}`;
  const hasInstance = named === "by-file-and-instance" && fileName.includes("@");
  return hasInstance && isSince(podman, "5.7") ? `${withoutLastByte(name)}-%i` : name;
}

/** What is left of a character that is cut in the middle is no text: it shows as U+FFFD (runs of 5.8.6). */
function withoutLastByte(name: string): string {
  const last = Array.from(name.slice(-2)).at(-1) ?? "";
  const isCut = (last.codePointAt(0) ?? 0) >= 0x80;
  return `${name.slice(0, name.length - last.length)}${isCut ? "\uFFFD" : ""}`;
}
