import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/**
 * All capabilities can go: siutsin/otaru#2768 tried it. macvlan needs the system’s Podman: rule macvlan-rootless.
 * Time to end: home-assistant/home-assistant.io#47471.
 */
export const homeAssistantMacvlan: Example = {
  id: "home-assistant-macvlan",
  title: "Home automation with its own address",
  who: "For the same Home Assistant without host networking: it stands on the LAN like a machine of its own.",
  network: {
    mode: "macvlan",
    why: "With an address of its own on the LAN it gets the multicast of discovery, and this machine’s localhost stays out of reach.",
    rests: { "localhost-services": "no", "lan-multicast": "yes" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "home-assistant.container": `[Unit]
Description=Home Assistant

[Container]
ContainerName=home-assistant
Image=ghcr.io/home-assistant/home-assistant:2026.9.2
Network=lan.network
IP=192.168.1.50
Volume=/srv/home-assistant:/config:Z
# Its init has to start as root.
DropCapability=all
NoNewPrivileges=true
PidsLimit=500
HealthCmd=curl -fsS -o /dev/null http://127.0.0.1:8123/manifest.json
HealthStartPeriod=2m
# It closes its database at the end: the usual 10 seconds can be too short for that.
StopTimeout=60

[Service]
Restart=always
TimeoutStartSec=900
TimeoutStopSec=70
MemoryMax=2G

[Install]
WantedBy=multi-user.target
`,
    "lan.network": `[Network]
NetworkName=lan
Driver=macvlan
Options=parent=eth0
Subnet=192.168.1.0/24
Gateway=192.168.1.1
`,
  },
  first: [
    {
      say: "Put in the names and numbers of your LAN: its card for `eth0`, its subnet and router, and an address that its DHCP server gives to nobody.",
      commands: [command`ip route show default`],
    },
    {
      say: "Make the directory for its configuration.",
      commands: [command`sudo mkdir -p /srv/home-assistant`],
    },
    {
      say: "The card has to be a wired one: Wi-Fi usually does not carry a second address. And this machine itself can’t talk to the container over that card.",
    },
  ],
  remains: {
    "network-change-not-applied":
      "A network is made once; this is to be known before changing its addresses.",
    "runs-as-host-root":
      "Its init has to start as root; the container has no capability and no way to gain one.",
  },
};
