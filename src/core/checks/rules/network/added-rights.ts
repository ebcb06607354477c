import { commaParts } from "../../parts-of-values.ts";
import { podmanOptions } from "../../podman-options.ts";
import type { CheckContext } from "../../rule.ts";
import type { SettingValue } from "../../unit-settings.ts";

/** A capability that a container gets, in capital letters and without `CAP_`. */
export interface AddedCapability extends SettingValue {
  readonly name: string;
}

/** What `AddCapability=` and `--cap-add` in `PodmanArgs=` add; case and `CAP_` don’t matter to Podman. */
export function addedCapabilities({ settings, document }: CheckContext): readonly AddedCapability[] {
  const values = [
    ...settings.values("Container", "AddCapability"),
    ...podmanOptions(settings, "Container", "--cap-add"),
  ];
  return commaParts(document, values).map((value) =>
    Object.assign({ name: value.text.toUpperCase().replace(/^CAP_/, "") }, value),
  );
}

/** What `Sysctl=` and `--sysctl` in `PodmanArgs=` set, each as `NAME=VALUE`. */
export function sysctls({ settings, document }: CheckContext): readonly SettingValue[] {
  const values = [
    ...settings.values("Container", "Sysctl"),
    ...podmanOptions(settings, "Container", "--sysctl"),
  ];
  return commaParts(document, values);
}
