import { cutNetwork, networkValues } from "../../network-values.ts";
import type { NetworkValue } from "../../network-values.ts";
import { podmanOptions } from "../../podman-options.ts";
import type { CheckContext } from "../../rule.ts";

/** What settings have to be known of to see their networks: the checked file’s, or those of one beside it. */
export type Asking = Pick<CheckContext, "settings" | "section">;

/** The values of `Network=` and, behind them as on the command line, those of `--network` in `PodmanArgs=`. */
export function askedNetworks({ settings, section }: Asking): readonly NetworkValue[] {
  const given = podmanOptions(settings, section, "--network", "--net");
  return [
    ...networkValues({ settings, section }),
    ...given.filter(({ text }) => text !== "").map(cutNetwork),
  ];
}

/** Does this stand in `PodmanArgs=`? */
export function isArgument({ entry }: Pick<NetworkValue, "entry">): boolean {
  return entry.key === "PodmanArgs";
}
