import { olderNetworkStages } from "../command/older-network-stages.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { bareWords, inAnyOrder, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { subnets } from "../command/subnets.ts";
import { entryGroup } from "../conversion/word-group.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { namedResource } from "./named-resource.ts";
import { addOneshotDefaults } from "../service/oneshot.ts";

const createStages: readonly Stage[] = [
  ...podmanStages("Network"),
  always("network create", "The service makes the network."),
  always("--ignore", "A network of this name that is there already stays as it is."),
  inAnyOrder("switches", options("Network", "DisableDNS", "Internal", "IPv6")),
  inAnyOrder("values", options("Network", "Driver", "IPAMDriver", "InterfaceName")),
  ...options("Network", "DNS"),
  subnets,
  inAnyOrder("names", options("Network", "Options", "Label"), "unorderedNames"),
  bareWords("Network", "PodmanArgs"),
];

const podman = podmanStages("Network");

/** Makes the service of a `.network`; gives what Podman calls the network (generator-spec.md 11). */
export function convertNetwork(conversion: Conversion): string {
  addWarnings(conversion);
  addCommonLines(conversion);
  const { name, group } = namedResource(conversion, "NetworkName");
  const deleteOnStop = conversion.lastOn("NetworkDeleteOnStop");
  if (deleteOnStop !== undefined) {
    const remove = entryGroup(["network", "rm", name], deleteOnStop.entry);
    const groups = [...runStages(podman, conversion), remove];
    conversion.addCommand("ExecStopPost", groups);
  }
  const stages = conversion.behaviours.has("flagsAsTwoWords") ? createStages : olderNetworkStages;
  const groups = [...runStages(stages, conversion), group];
  conversion.addCommand("ExecStart", groups);
  addOneshotDefaults(conversion, "remains");
  return name;
}
