import { withNetwork, networkValues } from "./network-values.ts";
import type { NetworkValue } from "./network-values.ts";
import { oncePerFile } from "./own-section.ts";
import { podmanOptions } from "./podman-options.ts";

/** The values of `Network=` and, behind them as on the command line, those of `--network` in `PodmanArgs=`. */
export const askedNetworks = oncePerFile((own): readonly NetworkValue[] => {
  const given = podmanOptions(own.settings, own.section, "--network", "--net");
  return [...networkValues(own), ...given.filter(({ text }) => text !== "").map(withNetwork)];
});
