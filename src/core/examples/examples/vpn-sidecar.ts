import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/**
 * Secrets and health check: qdm12/gluetun, Dockerfile; its firewall comes after its start: cmd/gluetun/main.go; the SELinux
 * switch: qdm12/gluetun-wiki#102; a user of its own: qbittorrent/docker-qbittorrent-nox#54; time to end: #99 there. BindsTo=
 * with and without Upholds=, the other one killed and failing to start: tried with systemd 257.
 */
export const vpnSidecar: Example = {
  id: "vpn-sidecar",
  title: "Program behind a VPN",
  who: "For a program that is to use the internet through a VPN only: without the tunnel it has no way out.",
  network: {
    mode: "container",
    why: "The program has no network but that of the VPN container, whose firewall lets traffic out through the tunnel only.",
    rests: { "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "downloads.container": `[Unit]
Description=qBittorrent behind the VPN
# When the VPN container ends, this one does too: its network is gone.
BindsTo=vpn.service

[Container]
ContainerName=downloads
Image=docker.io/qbittorrentofficial/qbittorrent-nox:5.1.4-1
Exec=--confirm-legal-notice
Network=vpn.container
Volume=downloads-config.volume:/config:U
Volume=downloads.volume:/downloads:U
User=1000:1000
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=200
HealthCmd=wget -q -O /dev/null http://127.0.0.1:8080/
# Killed after the usual 10 seconds, it may not start again.
StopTimeout=60

[Service]
Restart=always
TimeoutStartSec=300
TimeoutStopSec=70
MemoryMax=1G

[Install]
WantedBy=multi-user.target
`,
    "vpn.container": `[Unit]
Description=Gluetun: the tunnel and its firewall
# Starts the program whenever it does not run, after a crash too. Stopping this one stops both.
Upholds=downloads.service

[Container]
ContainerName=vpn
Image=docker.io/qmcgaw/gluetun:v3.41.1
# The web page of the program above: it listens in this network.
PublishPort=127.0.0.1:8080:8080
AddDevice=/dev/net/tun
Environment=VPN_SERVICE_PROVIDER=mullvad VPN_TYPE=wireguard
Secret=wireguard_private_key
Secret=wireguard_addresses
DropCapability=all
# quadlight: ignore capability-strong the tunnel, its routes and its firewall are what this container is for
AddCapability=NET_ADMIN NET_RAW
# What it needs to prepare its files and processes: Podman’s usual ones.
AddCapability=CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SETGID SETUID
NoNewPrivileges=true
PidsLimit=200
HealthCmd=/gluetun-entrypoint healthcheck
HealthInterval=10s
HealthStartPeriod=30s
# The program starts once the tunnel is up: before, there may be no firewall yet.
Notify=healthy

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=512M

[Install]
WantedBy=multi-user.target
`,
    "downloads.volume": `[Volume]
VolumeName=downloads
`,
    "downloads-config.volume": `[Volume]
VolumeName=downloads-config
`,
  },
  first: [
    {
      say: "Create the two secrets from the WireGuard file of your provider; put its name in the place of `mullvad`.",
      commands: [
        command`read -rs key && printf %s "$key" | sudo podman secret create wireguard_private_key -`,
        command`read -r addresses && printf %s "$addresses" | sudo podman secret create wireguard_addresses -`,
      ],
    },
    {
      say: "With SELinux, let containers use devices of this machine, here `/dev/net/tun`.",
      commands: [command`sudo setsebool -P container_use_devices=true`],
    },
    {
      say: "The program writes the first password of its web page to its journal: `journalctl -u downloads`.",
    },
  ],
  remains: {
    "secret-must-exist": "The first step creates them.",
    "runs-as-host-root":
      "Routes and firewall rules have to be set as root; the container has only what it is given back.",
    "loopback-publish-lan-neighbour": "The web page that answers there asks for a password.",
  },
};
