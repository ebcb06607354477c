import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/**
 * All capabilities can go: siutsin/otaru#2768 tried it. Multicast: lab 20, see the answer under it. Time to end:
 * home-assistant/home-assistant.io#47471.
 */
export const homeAssistantHost: Example = {
  id: "home-assistant-host",
  title: "Home automation that discovers devices",
  who: "For Home Assistant that finds lights, speakers and televisions by itself: they call out by multicast on the LAN.",
  network: {
    mode: "host",
    why: "Discovery listens to multicast of the LAN, which a network of its own does not get; the price is that it reaches this machine’s localhost.",
    rests: { "lan-multicast": "yes", "localhost-services": "yes", interfaces: "yes" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "home-assistant.container": `[Unit]
Description=Home Assistant

[Container]
ContainerName=home-assistant
Image=ghcr.io/home-assistant/home-assistant:2026.9.2
# quadlight: ignore host-network discovery needs the LAN’s multicast; the example beside has an address of its own instead
Network=host
Volume=%h/home-assistant:/config:Z
# Its init has to start as root, which is you in a container of a user.
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
WantedBy=default.target
`,
  },
  first: [
    { say: "Make the directory for its configuration.", commands: [command`mkdir -p ~/home-assistant`] },
    {
      say: "Without the capability NET_RAW it can’t watch DHCP, which is one way to notice devices; it says so in its journal and starts all the same.",
    },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
