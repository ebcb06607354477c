import { serviceNameOf } from "../../../../quadlet/names/service-name.ts";
import { unitKindOf } from "../../../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../../../quadlet/names/unit-kind.ts";
import { isSince } from "../../../../settings/release.ts";
import type { Release } from "../../../../settings/release.ts";
import type { CheckContext } from "../../../rule.ts";

type Podman = CheckContext["target"];

/** Files that came after Quadlet itself: an older Podman passes over them (generator-spec.md 1). */
const since: Readonly<Partial<Record<UnitSectionName, Release>>> = {
  Image: "4.8",
  Pod: "5.0",
  Build: "5.2",
  Artifact: "5.7",
};

/** The service of each file of the directory that this Podman reads, without `.service` (generator-spec.md 6). */
export function servicesOfFiles({
  others,
  fileName,
  settings,
  target,
}: CheckContext): ReadonlyMap<string, string> {
  return new Map(
    [...new Set([...others.fileNames, fileName])].flatMap((name) => {
      const kind = unitKindOf(name);
      if (kind === undefined || !isSince(target.podman, since[kind.section] ?? "4.4")) return [];
      const unit = name === fileName ? settings : others.settingsOf(name);
      const named = unit?.value(kind.section, "ServiceName")?.text;
      return [[name, serviceNameOf(name, named, target)] as const];
    }),
  );
}

/** What the service of a file is called without `ServiceName=`. */
export function usualService(fileName: string, target: Podman): string {
  return serviceNameOf(fileName, undefined, target);
}
