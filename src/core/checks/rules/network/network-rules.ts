import type { Rule } from "../../rule.ts";
import { addHostFormat } from "./add-host-format.ts";
import { addHostInJoinedNetwork } from "./add-host-in-joined-network.ts";
import { aliasWithoutDns } from "./alias-without-dns.ts";
import { dnsIgnoredInPod } from "./dns-ignored-in-pod.ts";
import { dnsNotAnAddress } from "./dns-not-an-address.ts";
import { dnsWithoutOwnNetwork } from "./dns-without-own-network.ts";
import { hostNetSysctl } from "./host-net-sysctl.ts";
import { hostNetwork } from "./host-network.ts";
import { hostPublishPortIgnored } from "./host-publish-port-ignored.ts";
import { ip6DefaultBridge } from "./ip6-default-bridge.ts";
import { joinedPublishPortIgnored } from "./joined-publish-port-ignored.ts";
import { networkModeMisspelled } from "./network-mode-misspelled.ts";
import { networkModeOptions } from "./network-mode-options.ts";
import { networkQuoted } from "./network-quoted.ts";
import { networkWords } from "./network-words.ts";
import { nonePublishPortIgnored } from "./none-publish-port-ignored.ts";
import { podContainerNetwork } from "./pod-container-network.ts";
import { podHostPublishPort } from "./pod-host-publish-port.ts";
import { podMemberAddHost } from "./pod-member-add-host.ts";
import { podMemberHostname } from "./pod-member-hostname.ts";
import { podMemberPublishPort } from "./pod-member-publish-port.ts";
import { podNetworkOverride } from "./pod-network-override.ts";
import { portsSetAside } from "./ports-set-aside.ts";
import { privatePublishMessage } from "./private-publish-message.ts";
import { qmDefaultIsHost } from "./qm-default-is-host.ts";
import { sameNetworkTwice } from "./same-network-twice.ts";
import { severalNetworksModeWord } from "./several-networks-mode-word.ts";
import { severalNetworksNeedBridge } from "./several-networks-need-bridge.ts";
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
];
