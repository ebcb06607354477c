import type { Rule } from "../../model/rule.ts";
import { addHostFormat } from "./add-host-format.ts";
import { addHostInJoinedNetwork } from "./add-host-in-joined-network.ts";
import { aliasWithoutDns } from "./alias-without-dns.ts";
import { clientAddressLost } from "./client-address-lost.ts";
import { dnsIgnoredInPod } from "./dns-ignored-in-pod.ts";
import { dnsNotAnAddress } from "./dns-not-an-address.ts";
import { dnsWithoutOwnNetwork } from "./dns-without-own-network.ts";
import { dropinNetworkAdds } from "./dropin-network-adds.ts";
import { hostLoopbackOpened } from "./host-loopback-opened.ts";
import { hostNetSysctl } from "./host-net-sysctl.ts";
import { hostNetworkCapability } from "./host-network-capability.ts";
import { hostNetwork } from "./host-network.ts";
import { hostPublishPortIgnored } from "./host-publish-port-ignored.ts";
import { ip6DefaultBridge } from "./ip6-default-bridge.ts";
import { isolateTrueWeakens } from "./isolate-true-weakens.ts";
import { isolateWithoutValue } from "./isolate-without-value.ts";
import { joinedContainerByName } from "./joined-container-by-name.ts";
import { joinedContainerRestart } from "./joined-container-restart.ts";
import { joinedPublishPortIgnored } from "./joined-publish-port-ignored.ts";
import { macvlanRootless } from "./macvlan-rootless.ts";
import { networkChangeNotApplied } from "./network-change-not-applied.ts";
import { networkFileCommaList } from "./network-file-comma-list.ts";
import { networkInPodmanArgs } from "./network-in-podman-args.ts";
import { networkModeMisspelled } from "./network-mode-misspelled.ts";
import { networkModeOptions } from "./network-mode-options.ts";
import { networkNameIsMode } from "./network-name-is-mode.ts";
import { networkNameOrFile } from "./network-name-or-file.ts";
import { networkOptionInvalid } from "./network-option-invalid.ts";
import { networkOptionUnknown } from "./network-option-unknown.ts";
import { networkQuoted } from "./network-quoted.ts";
import { networkWords } from "./network-words.ts";
import { nonePublishPortIgnored } from "./none-publish-port-ignored.ts";
import { pastaRootful } from "./pasta-rootful.ts";
import { podContainerNetwork } from "./pod-container-network.ts";
import { podHostPublishPort } from "./pod-host-publish-port.ts";
import { podMemberAddHost } from "./pod-member-add-host.ts";
import { podMemberHostname } from "./pod-member-hostname.ts";
import { podMemberPublishPort } from "./pod-member-publish-port.ts";
import { podNetworkOverride } from "./pod-network-override.ts";
import { portsSetAside } from "./ports-set-aside.ts";
import { privatePublishMessage } from "./private-publish-message.ts";
import { qmDefaultIsHost } from "./qm-default-is-host.ts";
import { routeLocalnetNetAdmin } from "./route-localnet-net-admin.ts";
import { sameNetworkTwice } from "./same-network-twice.ts";
import { severalNetworksModeWord } from "./several-networks-mode-word.ts";
import { severalNetworksNeedBridge } from "./several-networks-need-bridge.ts";
import { slirp4netnsRemoved } from "./slirp4netns-removed.ts";
import { staticAddressDefaultRootless } from "./static-address-default-rootless.ts";
import { staticAddressIsGateway } from "./static-address-is-gateway.ts";
import { staticAddressNeedsBridge } from "./static-address-needs-bridge.ts";
import { staticAddressOutsideSubnet } from "./static-address-outside-subnet.ts";
import { staticAddressSeveralNetworks } from "./static-address-several-networks.ts";
import { sysctlNotAllowed } from "./sysctl-not-allowed.ts";

/** The rules of this folder, in the order of the reference. */
export const networkRules: readonly Rule[] = [
  hostNetwork,
  hostPublishPortIgnored,
  qmDefaultIsHost,
  nonePublishPortIgnored,
  joinedPublishPortIgnored,
  podMemberPublishPort,
  podHostPublishPort,
  podNetworkOverride,
  podContainerNetwork,
  staticAddressNeedsBridge,
  staticAddressDefaultRootless,
  ip6DefaultBridge,
  staticAddressSeveralNetworks,
  staticAddressOutsideSubnet,
  staticAddressIsGateway,
  aliasWithoutDns,
  dnsWithoutOwnNetwork,
  dnsIgnoredInPod,
  dnsNotAnAddress,
  addHostInJoinedNetwork,
  podMemberAddHost,
  addHostFormat,
  podMemberHostname,
  hostNetSysctl,
  sysctlNotAllowed,
  severalNetworksNeedBridge,
  severalNetworksModeWord,
  sameNetworkTwice,
  networkModeMisspelled,
  networkModeOptions,
  networkQuoted,
  networkWords,
  portsSetAside,
  privatePublishMessage,
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
