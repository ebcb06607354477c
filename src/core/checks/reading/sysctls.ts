import type { CheckContext } from "../model/rule.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";
import { commaParts } from "./value-parts.ts";

/** What `Sysctl=` and `--sysctl` in `PodmanArgs=` set, each as `NAME=VALUE`. */
export function sysctls({ settings, document }: CheckContext): readonly SettingValue[] {
  return commaParts(document, [
    ...settings.values("Container", "Sysctl"),
    ...podmanOptions(settings, "Container", "--sysctl"),
  ]);
}
