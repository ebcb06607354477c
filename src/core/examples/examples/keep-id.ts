import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** As another user the entry program only starts it: syncthing/syncthing, script/docker-entrypoint.sh; ports: README-Docker.md. */
export const keepId: Example = {
  id: "keep-id",
  title: "Your own files, with keep-id",
  who: "For a program that works on files of yours, such as Syncthing: what it writes belongs to you, not to a number above 100000.",
  network: {
    mode: "private",
    why: "Private with one published port for the other devices: they are found by address or through the internet, only not by the LAN’s broadcast.",
    rests: {
      internet: "yes",
      "published-port": "yes",
      "localhost-services": "no",
      "unpublished-ports": "no",
    },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "syncthing.container": `[Unit]
Description=Syncthing

[Container]
ContainerName=syncthing
Image=docker.io/syncthing/syncthing:2.0.13
# You are the same user inside and outside.
UserNS=keep-id
Volume=%h/syncthing:/var/syncthing:Z
PublishPort=22000:22000
PublishPort=22000:22000/udp
# Its web page, without a password at first: only for this machine.
PublishPort=127.0.0.1:8384:8384
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=200
HealthCmd=nc -z 127.0.0.1 8384

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=1G

[Install]
WantedBy=default.target
`,
  },
  first: [
    {
      say: "Make the directory for what it keeps and synchronizes.",
      commands: [command`mkdir -p ~/syncthing`],
    },
  ],
  remains: {
    "publish-all-addresses": "The other devices are to connect to it.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
