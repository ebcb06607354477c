import { shownContainerName } from "../../../../quadlet/names/resource-name.ts";
import { isFilledIn } from "../../../../settings/grammar/part.ts";
import type { Target } from "../../../../settings/target.ts";
import { podmanOptions } from "../../../reading/podman-options.ts";
import type { UnitSettings } from "../../../reading/unit-settings.ts";
import type { CheckContext } from "../../../rule.ts";

export interface ContainerName {
  readonly name: string;
  /** Does the file say it, or is it Quadlet’s? */
  readonly isWritten: boolean;
}

/** What Podman calls the container of a file: `--name` counts last. Undefined where systemd fills it in. */
export function containerNameOf(
  settings: UnitSettings,
  fileName: string,
  target: Target,
): ContainerName | undefined {
  const option = podmanOptions(settings, "Container", "--name").at(-1);
  const written = option ?? settings.value("Container", "ContainerName");
  const name = written?.text ?? shownContainerName(settings.document, fileName, target);
  return isFilledIn(name) ? undefined : { name, isWritten: written !== undefined };
}

/** The names of the other containers of the directory, by their files. */
export function otherContainerNames({
  others,
  fileName,
  target,
}: CheckContext): ReadonlyMap<string, ContainerName> {
  const names = new Map<string, ContainerName>();
  for (const other of others.fileNames) {
    const settings =
      other !== fileName && other.endsWith(".container") ? others.settingsOf(other) : undefined;
    const name = settings === undefined ? undefined : containerNameOf(settings, other, target);
    if (name !== undefined) names.set(other, name);
  }
  return names;
}

/** Does Podman take this for the name of a container (rules.md container-name-invalid)? */
export function isPodmanName(text: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text);
}
