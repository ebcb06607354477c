import type { Rule } from "./rule.ts";
import { hostIsRight } from "./rules/host-is-right.ts";
import { hostPublishPortIgnored } from "./rules/host-publish-port-ignored.ts";
import { imageShortName } from "./rules/image-short-name.ts";
import { lineDropped } from "./rules/line-dropped.ts";
import { networkModeMisspelled } from "./rules/network-mode-misspelled.ts";
import { networkRefused } from "./rules/network-refused.ts";
import { networkPoints } from "./rules/network-points.ts";
import { noImage } from "./rules/no-image.ts";
import { portsSetAside } from "./rules/ports-set-aside.ts";
import { privatePublishMessage } from "./rules/private-publish-message.ts";
import { publishAllAddresses } from "./rules/publish-all-addresses.ts";
import { qmDefaultIsHost } from "./rules/qm-default-is-host.ts";
import { restartInvalid } from "./rules/restart-invalid.ts";
import { rootlessLowPort } from "./rules/rootless-low-port.ts";
import { syntaxBom } from "./rules/syntax-bom.ts";
import { syntaxLine } from "./rules/syntax-line.ts";
import { syntaxLineEndings } from "./rules/syntax-line-endings.ts";
import { unsupportedKey } from "./rules/unsupported-key.ts";
import { wantedByUserTarget } from "./rules/wanted-by-user-target.ts";

/** Everything that the page looks for. A new rule is one more line here. */
export const allRules: readonly Rule[] = [
  syntaxBom,
  syntaxLineEndings,
  syntaxLine,
  lineDropped,
  noImage,
  unsupportedKey,
  networkRefused,
  networkModeMisspelled,
  qmDefaultIsHost,
  hostPublishPortIgnored,
  portsSetAside,
  rootlessLowPort,
  wantedByUserTarget,
  restartInvalid,
  imageShortName,
  publishAllAddresses,
  privatePublishMessage,
  hostIsRight,
  ...networkPoints,
];
