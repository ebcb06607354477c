import type { Example } from "../model/example.ts";

/** Port and user of the image: TimWolla/docker-adminer, 5/Dockerfile; -T: network-modes.md 6.1. */
export const serviceOfThisMachine: Example = {
  id: "service-of-this-machine",
  title: "One port of this machine’s localhost",
  who: "For a program that needs one service on localhost, such as Adminer for a PostgreSQL that listens nowhere else. Many take host networking for that.",
  network: {
    mode: "pasta",
    why: "Pasta forwards exactly one port of this machine’s localhost into the container; host networking would open all of them.",
    rests: { "unpublished-ports": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "adminer.container": `[Unit]
Description=Adminer

[Container]
ContainerName=adminer
Image=docker.io/library/adminer:5
# 127.0.0.1:5432 in the container is 127.0.0.1:5432 of this machine.
Network=pasta:-T,5432
PublishPort=127.0.0.1:8080:8080
Environment=ADMINER_DEFAULT_SERVER=127.0.0.1
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=50
HealthCmd=wget -q -O /dev/null http://127.0.0.1:8080/

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=1G

[Install]
WantedBy=default.target
`,
  },
  first: [
    { say: "Nothing. PostgreSQL has to listen on 127.0.0.1:5432, as it does when nobody changed that." },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
