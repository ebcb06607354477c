import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/**
 * Directories, health page and curl: jellyfin/jellyfin-packaging, docker/Dockerfile; time to end: jellyfin/jellyfin#16700;
 * new groups: containers/podman#29285; the SELinux switch: containers/container-selinux, container.te.
 */
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
# Podman’s usual 10 seconds are too short for it to end.
StopTimeout=60

[Service]
Restart=always
TimeoutStartSec=900
TimeoutStopSec=70
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
      say: "Join the group that owns the card, `render` on most systems, and restart the machine: what starts your services keeps the groups that it began with.",
      commands: [
        command`ls -l /dev/dri`,
        command`sudo usermod -aG render "$USER"`,
        command`mkdir -p ~/media`,
      ],
    },
    {
      say: "With SELinux, let containers use graphics cards, unless they may already.",
      commands: [
        command`getsebool container_use_dri_devices`,
        command`sudo setsebool -P container_use_dri_devices=true`,
      ],
    },
    {
      say: "Once it runs, choose the card in its dashboard, under Playback and Transcoding: until then it converts on the processor.",
    },
  ],
  remains: {
    "publish-all-addresses": "The televisions and telephones of the house are to reach it.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
