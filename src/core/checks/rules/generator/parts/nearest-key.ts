import { keysOf } from "../../../../podman/keys/keys.ts";
import { isSince } from "../../../../podman/release.ts";
import type { Release } from "../../../../podman/release.ts";
import { systemdKeys } from "../../../../podman/keys/systemd-keys.ts";
import { oncePerData } from "../../../../memory/once-per-text.ts";
import { isOneLetterOff, nearestName } from "../../../reading/nearest-name.ts";

/** Words that other tools use for what a key of `[Container]` says (docker-compose, podman run). */
const namesElsewhere: ReadonlyMap<string, string> = new Map([
  ["port", "PublishPort"],
  ["ports", "PublishPort"],
  ["publish", "PublishPort"],
  ["expose", "ExposeHostPort"],
  ["command", "Exec"],
  ["cmd", "Exec"],
  ["env", "Environment"],
  ["envfile", "EnvironmentFile"],
  ["name", "ContainerName"],
  ["workdir", "WorkingDir"],
  ["device", "AddDevice"],
  ["devices", "AddDevice"],
  ["capadd", "AddCapability"],
  ["capdrop", "DropCapability"],
  ["addcapabilities", "AddCapability"],
  ["dropcapabilities", "DropCapability"],
  ["healthcheck", "HealthCmd"],
  ["healthcheckcmd", "HealthCmd"],
  ["networkmode", "Network"],
  ["init", "RunInit"],
  ["extrahosts", "AddHost"],
  ["hosts", "AddHost"],
  ["capabilities", "AddCapability"],
]);

const meant = oncePerData(
  ([section, written, podman]: readonly [section: string, written: string, podman: Release]) => ({
    key: findKeyMeant(section, written, podman),
  }),
);

/** The key of this section that was probably meant: but for case, one letter or two, or called so elsewhere. */
export function keyMeant(section: string, written: string, podman: Release): string | undefined {
  return meant([section, written, podman]).key;
}

function findKeyMeant(section: string, written: string, podman: Release): string | undefined {
  const keys = keysOf(section)
    .filter(({ since }) => isSince(podman, since))
    .map(({ key }) => key);
  const elsewhere = section === "Container" ? namesElsewhere.get(written.toLowerCase()) : undefined;
  if (elsewhere !== undefined && keys.includes(elsewhere)) return elsewhere;
  return nearestName(written, keys) ?? twoLettersOff(written, keys);
}

/** In a long name two letters may be wrong, as long as one name alone is that near. */
function twoLettersOff(written: string, keys: readonly string[]): string | undefined {
  if (written.length < 8) return undefined;
  const lower = written.toLowerCase();
  const near = keys.filter((key) => mayBeNear(lower, key) && isTwoLettersOff(lower, key.toLowerCase()));
  return near.length === 1 ? near[0] : undefined;
}

/** Two letters more or less at most: what is tried for a file of thousands of unknown keys has to be little. */
function mayBeNear(written: string, key: string): boolean {
  return Math.abs(written.length - key.length) <= 2 && lettersApart(written, key.toLowerCase()) <= 2;
}

/** How many letters of the one the other has not, in whatever order: no fewer have to change. */
function lettersApart(one: string, other: string): number {
  let left = other;
  let missing = 0;
  for (const letter of one) {
    const place = left.indexOf(letter);
    if (place === -1) missing++;
    else left = left.slice(0, place) + left.slice(place + 1);
  }
  return Math.max(missing, left.length);
}

function isTwoLettersOff(one: string, other: string): boolean {
  return (
    oneLetterLess(one).some((shorter) => isOneLetterOff(shorter, other)) ||
    oneLetterLess(other).some((shorter) => isOneLetterOff(one, shorter))
  );
}

function oneLetterLess(name: string): readonly string[] {
  return Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1));
}

/** The section of systemd that a key belongs to. */
export function sectionMeant(written: string): string | undefined {
  return ["Service", "Unit", "Install"].find((section) => systemdKeys(section)?.has(written));
}
