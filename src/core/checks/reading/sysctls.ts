import type { CheckContext } from "../rule.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue } from "./unit-settings.ts";
import { commaParts } from "./value-parts.ts";

/** What `Sysctl=` and `--sysctl` in `PodmanArgs=` set, each as `NAME=VALUE`. */
export function sysctls({ settings, document }: CheckContext): readonly SettingValue[] {
  return commaParts(document, [
    ...settings.values("Container", "Sysctl"),
    ...podmanOptions(settings, "Container", "--sysctl"),
  ]);
}
