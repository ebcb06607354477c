import { mountsOf } from "../../../reading/mounts.ts";
import { cutNetwork } from "../../../reading/network-values.ts";
import type { UnitSettings } from "../../../reading/unit-settings.ts";

/** Sections that use other files of Quadlet, which are started first (generator-spec.md 8.5, 9 and 10). */
const sections = ["Container", "Pod", "Kube", "Build", "Volume"];

/** What may be files of Quadlet that a unit uses, and that Quadlet orders before it. */
export function filesInUse(settings: UnitSettings): readonly string[] {
  return sections.flatMap((section) => {
    const networks = settings.values(section, "Network").map((value) => cutNetwork(value).word);
    const sources = mountsOf({ settings, section }).flatMap(({ source }) => source?.text ?? []);
    const single = ["Pod", "Image"].flatMap((key) => settings.value(section, key)?.text ?? []);
    return [networks, sources, single].flat();
  });
}
