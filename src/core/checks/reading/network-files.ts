import { isTrue } from "../../podman/words/single-value.ts";
import type { CheckContext } from "../model/rule.ts";
import { askedNetworks } from "./asked-networks.ts";
import { isArgument } from "./podman-options.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";

/** The `.network` files of a unit that is on these networks only; none where it is on another one too. */
export function networkFiles(context: CheckContext): readonly UnitSettings[] {
  const asked = askedNetworks(context);
  const files = asked.flatMap((network) => {
    const isFile = !isArgument(network) && network.word.endsWith(".network");
    return (isFile ? context.others.settingsOf(network.word) : undefined) ?? [];
  });
  return files.length === asked.length ? files : [];
}

/** Is this a network of a driver that puts containers on the LAN itself? */
export function isOnLan(network: UnitSettings): boolean {
  const driver = network.value("Network", "Driver")?.text;
  return driver === "macvlan" || driver === "ipvlan";
}

/** Is this a network without a way out? */
export function isInternal(network: UnitSettings): boolean {
  return isTrue(network.value("Network", "Internal")?.text ?? "");
}
