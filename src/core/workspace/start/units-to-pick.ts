import { behavioursOf } from "../../podman/behaviours.ts";
import { serviceNameOf, isTemplate } from "../../quadlet/names/service-name.ts";
import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import { serviceNameInFiles } from "../../quadlet/unit-in-files.ts";
import type { Target } from "../../podman/target.ts";
import type { Workspace } from "../workspace.ts";

/** Kinds that run something. What a container uses by its file’s name, Quadlet puts in order by itself (generator-spec.md 9 and 10). */
const running: ReadonlySet<FileKind> = new Set(["Container", "Pod", "Kube"]);

/** So many are offered; others can be named by hand. */
const mostOffered = 30;

/** Another unit of the workspace, and how [Unit] names it for this Podman. */
export interface UnitToPick {
  readonly file: string;
  readonly name: string;
}

/**
 * The units of a workspace with which the active one may start, apart from those that it names already. From Podman
 * 5.5 a file’s name is written, which the generator translates; before, the name of its service (generator-spec.md 7;
 * rule dependency-file-name-old).
 */
export function unitsToPick(
  { files, active, target }: Workspace,
  named: readonly string[],
): readonly UnitToPick[] {
  const isNamed = (file: string) =>
    named.includes(file) || named.includes(`${usualService(file, target)}.service`);
  return Object.keys(files)
    .filter(
      (file) => file !== active && running.has(fileKindOf(file)) && !isTemplate(usualService(file, target)),
    )
    .filter((file) => !isNamed(file))
    .slice(0, mostOffered)
    .map((file) => ({ file, name: nameFor(files, file, target) }))
    .filter(({ name }) => !named.includes(name));
}

function nameFor(files: Workspace["files"], file: string, target: Target): string {
  return behavioursOf(target.podman).has("translatesDependencies")
    ? file
    : `${serviceNameInFiles(files, file, target)}.service`;
}

function usualService(file: string, target: Target): string {
  return serviceNameOf(file, undefined, target);
}
