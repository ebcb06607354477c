import { does } from "../../../../podman/behaviours.ts";
import { askedNetworks } from "../../../reading/asked-networks.ts";
import { podmanOptions } from "../../../reading/podman-options.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** The pod that a container belongs to, by its file (network-modes.md 1, Pod): the value of `Pod=`. */
export function podOf({ settings, section, target }: CheckContext): SettingValue | undefined {
  const pod = section === "Container" ? settings.value(section, "Pod") : undefined;
  return pod?.text.endsWith(".pod") && does(target.podman, "pods") ? pod : undefined;
}

/** The pod whose network a container shares: it leaves that network with one of its own (rule pod-network-override). */
export function podOfNetwork(context: CheckContext): SettingValue | undefined {
  const [first] = askedNetworks(context);
  const isOwn = first !== undefined && first.kind !== "pod";
  return isOwn ? undefined : podOf(context);
}

/** Does it ask for no network, nor for a pod that has one, nor for a containers.conf that may name one? */
export function isOnDefaultNetwork(context: CheckContext): boolean {
  const { settings, section } = context;
  return (
    askedNetworks(context).length === 0 &&
    settings.value(section, "Pod") === undefined &&
    settings.values(section, "ContainersConfModule").length === 0 &&
    podmanOptions(settings, section, "--pod", "--pod-id-file").length === 0
  );
}
