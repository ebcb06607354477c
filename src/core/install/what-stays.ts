import { defaultResourceName } from "../quadlet/names/default-resource-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import type { Target } from "../settings/target.ts";

/** What removing a file of a kind leaves on the machine. Source: paths.md 3.1. */
const leftBehind: ReadonlyMap<string, string> = new Map([
  [".network", "The network stays until podman network rm, unless NetworkDeleteOnStop=true."],
  [".volume", "The volume and its data stay until podman volume rm."],
  [".image", "The image stays until podman image rm."],
  [".build", "The image stays until podman image rm."],
  [".artifact", "The artifact stays until podman artifact rm."],
]);

/** One sentence: what is still there after the file and its service are gone. */
export function whatStaysAfterRemoval(fileName: string): string {
  return (
    leftBehind.get(unitKindOf(fileName)?.extension ?? "") ??
    "Named volumes (podman volume ls), networks (podman network ls) and the image stay."
  );
}

/**
 * One sentence on what a restart does not apply, with what to run before it; undefined where a restart is enough
 * (paths.md 3.6).
 */
export function whatStaysAfterChange(fileName: string, target: Target): string | undefined {
  const extension = unitKindOf(fileName)?.extension;
  const name = defaultResourceName(fileName, target) ?? "NAME";
  if (extension === ".network")
    return `A network that exists stays as it is: stop its containers and run podman network rm ${name} before.`;
  if (extension === ".volume")
    return `A volume that exists stays as it is: podman volume rm ${name} makes way, and deletes its data.`;
  return undefined;
}
