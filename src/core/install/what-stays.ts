import { defaultResourceName } from "../quadlet/names/default-resource-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import type { Scope, Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { operand } from "../shell/word.ts";
import { podmanOf } from "./podman-of.ts";

/** What removing a file of a kind leaves on the machine, and what would remove that. Source: paths.md 3.1. */
const leftBehind: ReadonlyMap<string, (podman: Command) => string> = new Map([
  [
    ".network",
    (podman) => `The network stays until ${command`${podman} network rm`}, unless NetworkDeleteOnStop=true.`,
  ],
  [".volume", (podman) => `The volume and its data stay until ${command`${podman} volume rm`}.`],
  [".image", (podman) => `The image stays until ${command`${podman} image rm`}.`],
  [".build", (podman) => `The image stays until ${command`${podman} image rm`}.`],
  [".artifact", (podman) => `The artifact stays until ${command`${podman} artifact rm`}.`],
]);

/** One sentence: what is still there after the file and its service are gone. */
export function whatStaysAfterRemoval(fileName: string, scope: Scope): string {
  const podman = podmanOf[scope];
  return (
    leftBehind.get(unitKindOf(fileName)?.extension ?? "")?.(podman) ??
    `Named volumes (${command`${podman} volume ls`}), networks (${command`${podman} network ls`}) and the image stay.`
  );
}

/**
 * One sentence on what a restart does not apply, with what to run before it; undefined where a restart is enough
 * (paths.md 3.6).
 */
export function whatStaysAfterChange(fileName: string, target: Target): string | undefined {
  const extension = unitKindOf(fileName)?.extension;
  const name = operand(defaultResourceName(fileName, target) ?? "NAME");
  const podman = podmanOf[target.scope];
  if (extension === ".network")
    return `A network that exists stays as it is: stop its containers and run ${command`${podman} network rm ${name}`} before.`;
  if (extension === ".volume")
    return `A volume that exists stays as it is: ${command`${podman} volume rm ${name}`} makes way, and deletes its data.`;
  return undefined;
}
