import { serviceName } from "../../../../quadlet/names/service-name.ts";
import type { UnitSettings } from "../../../reading/unit-settings.ts";
import type { CheckContext } from "../../../rule.ts";

const keys = ["Requires", "Wants", "BindsTo", "Upholds"];

/**
 * Does another unit of the workspace start this one: by its file or its service, by joining its network, or as a member
 * of this pod that starts at boot itself (generator-spec.md 8.5: a member is bound to its pod)?
 */
export function isWantedByOthers({ fileName, document, target, others }: CheckContext): boolean {
  const names = new Set([fileName, `${serviceName(document, fileName, target)}.service`]);
  return others.fileNames
    .filter((other) => other !== fileName)
    .some((other) => {
      const settings = others.settingsOf(other);
      if (settings === undefined) return false;
      const wanted = keys.flatMap((key) => settings.values("Unit", key));
      const joined = settings.values("Container", "Network");
      const pods = isInstalled(settings) ? settings.values("Container", "Pod") : [];
      return [...wanted, ...joined, ...pods].some(({ text }) => names.has(text));
    });
}

/** Does [Install] make the service start with another unit? */
export function isInstalled(settings: UnitSettings): boolean {
  return ["WantedBy", "RequiredBy", "UpheldBy", "Alias"].some((key) => settings.value("Install", key));
}
