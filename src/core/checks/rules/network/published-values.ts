import { podmanOptions } from "../../podman-options.ts";
import type { CheckContext } from "../../rule.ts";
import type { SettingValue } from "../../unit-settings.ts";

/** The ports that Podman is asked to publish: by `PublishPort=`, and by `-p` in `PodmanArgs=`. */
export function publishedValues({
  settings,
  section,
}: Pick<CheckContext, "settings" | "section">): readonly SettingValue[] {
  return [
    ...settings.values(section, "PublishPort"),
    ...podmanOptions(settings, section, "-p", "--publish").filter(({ text }) => text !== ""),
  ];
}
