import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** User 1883, directories and tags: eclipse-mosquitto/mosquitto, docker/2.1-alpine/Dockerfile and docker/README.md. */
export const messageBroker: Example = {
  id: "message-broker",
  title: "Message broker",
  who: "For programs that talk by MQTT, as in home automation: Mosquitto with names and passwords.",
  network: {
    mode: "named",
    why: "A network that the programs join: they find the broker by its name, and no port is published, so the LAN does not reach it.",
    rests: { "reached-by-containers": "yes", "unpublished-ports": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "broker.container": `[Unit]
Description=Mosquitto

[Container]
ContainerName=broker
Image=docker.io/library/eclipse-mosquitto:2.1-alpine
Network=messages.network
# The broker’s user is you outside, so it may read its configuration.
UserNS=keep-id:uid=1883,gid=1883
User=1883:1883
Volume=%h/mosquitto:/mosquitto/config:ro,Z
Volume=broker.volume:/mosquitto/data
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=50
HealthCmd=nc -z 127.0.0.1 1883

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=128M

[Install]
WantedBy=default.target
`,
    "broker.volume": `[Volume]
VolumeName=broker
`,
    "messages.network": `[Network]
NetworkName=messages
`,
  },
  first: [
    {
      say: "Write the configuration, and a password for the user `home`.",
      commands: [
        command`mkdir -p ~/mosquitto
cat > ~/mosquitto/mosquitto.conf <<'END'
listener 1883
password_file /mosquitto/config/passwords
persistence true
persistence_location /mosquitto/data/
log_dest stdout
END`,
        command`podman run --rm -it --userns keep-id:uid=1883,gid=1883 --user 1883:1883 -v ~/mosquitto:/mosquitto/config:Z docker.io/library/eclipse-mosquitto:2.1-alpine mosquitto_passwd -c /mosquitto/config/passwords home`,
      ],
    },
    {
      say: "A program that talks to it gets `Network=messages.network` and the address `mqtt://broker:1883`.",
    },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
