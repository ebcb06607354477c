import { serviceName } from "../../../../quadlet/names/service-name.ts";
import { grouped, oncePerDirectory } from "../../../reading/once-per-directory.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

const keys = ["Requires", "Wants", "BindsTo", "Upholds"];

/**
 * Does another unit of the workspace start this one: by its file or its service, by joining its network, or as a member
 * of this pod that starts at boot itself (generator-spec.md 8.5: a member is bound to its pod)?
 */
export function isWantedByOthers(context: CheckContext): boolean {
  const { fileName, document, target } = context;
  const names = [fileName, `${serviceName(document, fileName, target)}.service`];
  const wanted = filesByWanted(context);
  return names.some((name) => wanted?.get(name)?.some((other) => other !== fileName));
}

/** The files that start a unit, by what they call it. */
const filesByWanted = oncePerDirectory(({ fileNames, settingsOf }) =>
  grouped(
    fileNames.flatMap((fileName) => {
      const settings = settingsOf(fileName);
      return settings === undefined
        ? []
        : wantedBy({ settings, section: "" }).map((name) => [name, fileName] as const);
    }),
  ),
);

const wantedBy = oncePerFile(({ settings }): readonly string[] => {
  const wanted = keys.flatMap((key) => settings.values("Unit", key));
  const joined = settings.values("Container", "Network");
  const pods = isInstalled(settings) ? settings.values("Container", "Pod") : [];
  return [...wanted, ...joined, ...pods].map(({ text }) => text);
});

/** Does [Install] make the service start with another unit? */
export function isInstalled(settings: UnitSettings): boolean {
  return ["WantedBy", "RequiredBy", "UpheldBy"].some((key) => settings.value("Install", key));
}
