import { shownContainerName } from "../../../../quadlet/names/resource-name.ts";
import { isFilledIn } from "../../../../podman/words/part.ts";
import type { Target } from "../../../../podman/target.ts";
import { grouped, oncePerDirectory } from "../../../reading/once-per-directory.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import { podmanOptions } from "../../../reading/podman-options.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

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
  const { written } = writtenName({ settings, section: "Container" });
  const name = written?.text ?? shownContainerName(settings.document, fileName, target);
  return isFilledIn(name) ? undefined : { name, isWritten: written !== undefined };
}

const writtenName = oncePerFile(({ settings, section }) => ({
  written: podmanOptions(settings, section, "--name").at(-1) ?? settings.value(section, "ContainerName"),
}));

/** A container of another file. */
export interface OtherContainer extends ContainerName {
  readonly fileName: string;
}

/** The other containers of the directory that are called so. */
export function othersCalled(context: CheckContext, name: string): readonly OtherContainer[] {
  const called = containersByName(context)?.get(name) ?? [];
  return called.filter(({ fileName }) => fileName !== context.fileName);
}

const containersByName = oncePerDirectory(({ fileNames, settingsOf, target }) =>
  grouped(
    fileNames.flatMap((fileName) => {
      const settings = fileName.endsWith(".container") ? settingsOf(fileName) : undefined;
      const name = settings === undefined ? undefined : containerNameOf(settings, fileName, target);
      return name === undefined ? [] : [[name.name, { ...name, fileName }] as const];
    }),
  ),
);

/** Does Podman take this for the name of a container (rule container-name-invalid)? */
export function isPodmanName(text: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text);
}
