import { behavioursOf } from "../../../../podman/behaviours.ts";
import { serviceNameOf } from "../../../../quadlet/names/service-name.ts";
import { kindRead } from "../../../../quadlet/source/kind-read.ts";
import { grouped, oncePerDirectory } from "../../../reading/once-per-directory.ts";
import { oncePerFile } from "../../../reading/own-section.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

type Podman = CheckContext["target"];

/** The service of each file of the directory that this Podman reads, without `.service` (generator-spec.md 6). */
export function servicesOfFiles(context: CheckContext): ReadonlyMap<string, string> {
  const { fileName, settings, target } = context;
  const all = serviceIndex(context);
  if (all?.byFile.has(fileName) === true) return all.byFile;
  const own = serviceOf(fileName, settings, target);
  return own === undefined ? (all?.byFile ?? new Map()) : new Map([...(all?.byFile ?? []), [fileName, own]]);
}

/** The files of the directory whose service is called so, the checked one among them. */
export function filesOfService(context: CheckContext, service: string): readonly string[] {
  return serviceIndex(context)?.byService.get(service) ?? [];
}

const serviceIndex = oncePerDirectory(({ fileNames, settingsOf, target }) => {
  const services = fileNames.flatMap((name) => {
    const service = serviceOf(name, settingsOf(name), target);
    return service === undefined ? [] : [[name, service] as const];
  });
  return {
    byFile: new Map(services),
    byService: grouped(services.map(([name, service]) => [service, name] as const)),
  };
});

function serviceOf(fileName: string, settings: UnitSettings | undefined, target: Podman): string | undefined {
  const kind = kindRead(fileName, behavioursOf(target.podman));
  if (kind === undefined) return undefined;
  const own = settings && writtenService({ settings, section: kind.section });
  return serviceNameOf(fileName, own?.name, target);
}

const writtenService = oncePerFile(({ settings, section }) => ({
  name: settings.value(section, "ServiceName")?.text,
}));

/** What the service of a file is called without `ServiceName=`. */
export function usualService(fileName: string, target: Podman): string {
  return serviceNameOf(fileName, undefined, target);
}
