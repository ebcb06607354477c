import type { Example } from "../example.ts";

/** Directories, health page and curl: jellyfin/jellyfin-packaging, docker/Dockerfile. */
export const mediaServer: Example = {
  id: "media-server",
  title: "Media server with a graphics card",
  who: "For films and music at home: Jellyfin converts them on the graphics card, and can’t change what it shows.",
  network: {
    mode: "private",
    why: "Private with one port for the LAN. Host is not needed: televisions and apps are given the address once.",
    rests: { "published-port": "yes", "unpublished-ports": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "jellyfin.container": `[Unit]
Description=Jellyfin

[Container]
ContainerName=jellyfin
Image=docker.io/jellyfin/jellyfin:10.11.11
PublishPort=8096:8096
AddDevice=/dev/dri
# Keeps your groups, above all the one that may use the card.
GroupAdd=keep-groups
UserNS=keep-id
Volume=jellyfin-config.volume:/config
Volume=jellyfin-cache.volume:/cache
Volume=%h/media:/media:ro,z
DropCapability=all
NoNewPrivileges=true
PidsLimit=500
HealthCmd=curl -fsS -o /dev/null http://127.0.0.1:8096/health
HealthStartPeriod=1m

[Service]
Restart=always
TimeoutStartSec=900
MemoryMax=4G

[Install]
WantedBy=default.target
`,
    "jellyfin-config.volume": `[Volume]
VolumeName=jellyfin-config
`,
    "jellyfin-cache.volume": `[Volume]
VolumeName=jellyfin-cache
`,
  },
  first: [
    {
      say: "Join the group that owns the card, `render` on most systems, and log in again.",
      commands: ["ls -l /dev/dri", 'sudo usermod -aG render "$USER"', "mkdir -p ~/media"],
    },
    {
      say: "With SELinux, let containers use devices of this machine.",
      commands: ["sudo setsebool -P container_use_devices=true"],
    },
  ],
  remains: {
    "publish-all-addresses": "The televisions and telephones of the house are to reach it.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
