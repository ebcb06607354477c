import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** The tag moves with each stable release: nginx/docker-nginx-unprivileged, README. */
export const imageAutoUpdate: Example = {
  id: "image-auto-update",
  title: "Image unit with automatic updates",
  who: "For services that keep themselves current: one unit pulls the image, a timer of Podman looks for newer ones and goes back when a start fails.",
  network: {
    mode: "private",
    why: "Private, the default: Podman fetches the updates itself, so they need no network of the container.",
    rests: { "loopback-published-port": "no", "unpublished-ports": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "pages.container": `[Unit]
Description=A web server that stays current

[Container]
ContainerName=pages
Image=nginx.image
AutoUpdate=registry
PublishPort=127.0.0.1:8080:8080
User=101:101
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100
HealthCmd=wget -q -O /dev/null http://127.0.0.1:8080/
HealthInterval=10s
# A start counts once the check succeeds; an update that fails is taken back.
Notify=healthy

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=128M

[Install]
WantedBy=default.target
`,
    "nginx.image": `[Image]
Image=docker.io/nginxinc/nginx-unprivileged:stable-alpine
`,
  },
  first: [
    {
      say: "Turn on the timer that comes with Podman, as the user that runs the service.",
      commands: [command`systemctl --user enable --now podman-auto-update.timer`],
    },
  ],
  remains: {
    "auto-update-timer": "The first step turns it on.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
