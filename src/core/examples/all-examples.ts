import type { Example } from "./model/example.ts";
import { backupTimer } from "./examples/backup-timer.ts";
import { buildUnit } from "./examples/build-unit.ts";
import { database } from "./examples/database.ts";
import { deviceAccess } from "./examples/device-access.ts";
import { dnsServer } from "./examples/dns-server.ts";
import { exporter } from "./examples/exporter.ts";
import { homeAssistantHost } from "./examples/home-assistant-host.ts";
import { homeAssistantMacvlan } from "./examples/home-assistant-macvlan.ts";
import { imageAutoUpdate } from "./examples/image-auto-update.ts";
import { keepId } from "./examples/keep-id.ts";
import { kubeUnit } from "./examples/kube-unit.ts";
import { mediaServer } from "./examples/media-server.ts";
import { messageBroker } from "./examples/message-broker.ts";
import { networkTestHost } from "./examples/network-test-host.ts";
import { networkTestPrivate } from "./examples/network-test-private.ts";
import { podOfTwo } from "./examples/pod-of-two.ts";
import { proxyBySocket } from "./examples/proxy-by-socket.ts";
import { qmAudio } from "./examples/qm-audio.ts";
import { serviceOfThisMachine } from "./examples/service-of-this-machine.ts";
import { socketActivatedWeb } from "./examples/socket-activated-web.ts";
import { vpnSidecar } from "./examples/vpn-sidecar.ts";
import { webBehindProxy } from "./examples/web-behind-proxy.ts";

/** The examples, in the order in which they are listed: what most people ask for comes first. */
export const allExamples: readonly Example[] = [
  networkTestPrivate,
  networkTestHost,
  webBehindProxy,
  database,
  podOfTwo,
  keepId,
  homeAssistantHost,
  homeAssistantMacvlan,
  messageBroker,
  deviceAccess,
  mediaServer,
  vpnSidecar,
  serviceOfThisMachine,
  socketActivatedWeb,
  proxyBySocket,
  exporter,
  backupTimer,
  dnsServer,
  imageAutoUpdate,
  buildUnit,
  kubeUnit,
  qmAudio,
];
