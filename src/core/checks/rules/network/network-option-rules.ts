import type { Rule } from "../../rule.ts";
import { clientAddressLost } from "./client-address-lost.ts";
import { dropinNetworkAdds } from "./dropin-network-adds.ts";
import { hostLoopbackOpened } from "./host-loopback-opened.ts";
import { hostNetworkCapability } from "./host-network-capability.ts";
import { isolateTrueWeakens } from "./isolate-true-weakens.ts";
import { isolateWithoutValue } from "./isolate-without-value.ts";
import { joinedContainerByName } from "./joined-container-by-name.ts";
import { joinedContainerRestart } from "./joined-container-restart.ts";
import { macvlanRootless } from "./macvlan-rootless.ts";
import { networkChangeNotApplied } from "./network-change-not-applied.ts";
import { networkFileCommaList } from "./network-file-comma-list.ts";
import { networkInPodmanArgs } from "./network-in-podman-args.ts";
import { networkNameIsMode } from "./network-name-is-mode.ts";
import { networkNameOrFile } from "./network-name-or-file.ts";
import { networkOptionInvalid } from "./network-option-invalid.ts";
import { networkOptionUnknown } from "./network-option-unknown.ts";
import { pastaRootful } from "./pasta-rootful.ts";
import { routeLocalnetNetAdmin } from "./route-localnet-net-admin.ts";
import { slirp4netnsRemoved } from "./slirp4netns-removed.ts";

/** The rules of this folder, in the order of the reference. */
export const networkOptionRules: readonly Rule[] = [
  networkFileCommaList,
  networkOptionUnknown,
  networkOptionInvalid,
  pastaRootful,
  slirp4netnsRemoved,
  hostLoopbackOpened,
  clientAddressLost,
  macvlanRootless,
  isolateWithoutValue,
  isolateTrueWeakens,
  networkNameIsMode,
  networkChangeNotApplied,
  networkNameOrFile,
  joinedContainerByName,
  joinedContainerRestart,
  networkInPodmanArgs,
  routeLocalnetNetAdmin,
  hostNetworkCapability,
  dropinNetworkAdds,
];
