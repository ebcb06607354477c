import type { Rule } from "../../model/rule.ts";
import { exposeHostPortNoEffect } from "./expose-host-port-no-effect.ts";
import { hostUsernsLowPort } from "./host-userns-low-port.ts";
import { loopbackPublishLanNeighbour } from "./loopback-publish-lan-neighbour.ts";
import { nonrootLowPort } from "./nonroot-low-port.ts";
import { pastaAutoPublish } from "./pasta-auto-publish.ts";
import { publishAllAddresses } from "./publish-all-addresses.ts";
import { publishBypassesFirewall } from "./publish-bypasses-firewall.ts";
import { publishDuplicateHostPort } from "./publish-duplicate-host-port.ts";
import { publishOnInternal } from "./publish-on-internal.ts";
import { publishOnMacvlan } from "./publish-on-macvlan.ts";
import { publishPortClash } from "./publish-port-clash.ts";
import { publishPortFormat } from "./publish-port-format.ts";
import { publishPortProtocol } from "./publish-port-protocol.ts";
import { publishPortRangeMismatch } from "./publish-port-range-mismatch.ts";
import { publishRandomHostPort } from "./publish-random-host-port.ts";
import { publishSctpRootless } from "./publish-sctp-rootless.ts";
import { publishSensitivePort } from "./publish-sensitive-port.ts";
import { rootlessHostLowPort } from "./rootless-host-low-port.ts";
import { rootlessLowPort } from "./rootless-low-port.ts";

/** The rules of this folder, in the order of the reference. */
export const portRules: readonly Rule[] = [
  pastaAutoPublish,
  publishPortFormat,
  publishPortRangeMismatch,
  publishPortProtocol,
  publishSctpRootless,
  publishDuplicateHostPort,
  publishPortClash,
  publishRandomHostPort,
  publishAllAddresses,
  publishSensitivePort,
  publishBypassesFirewall,
  loopbackPublishLanNeighbour,
  rootlessLowPort,
  rootlessHostLowPort,
  nonrootLowPort,
  hostUsernsLowPort,
  exposeHostPortNoEffect,
  publishOnMacvlan,
  publishOnInternal,
];
