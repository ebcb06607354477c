import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/**
 * keep-groups and the SELinux switch: Koenkk/zigbee2mqtt#10690; new groups: containers/podman#29285; data directory:
 * docker/docker-entrypoint.sh; first start: lib/util/onboarding.ts and Koenkk/zigbee2mqtt#32224.
 */
export const deviceAccess: Example = {
  id: "device-access",
  title: "Serial device for a user’s container",
  who: "For a program that needs one device of this machine, such as Zigbee2MQTT with its USB stick, and no privileges for it.",
  network: {
    mode: "named",
    why: "The network of the message broker, which it finds by name; its web page is published for this machine only.",
    rests: { "reached-by-containers": "yes", "loopback-published-port": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "zigbee.container": `[Unit]
Description=Zigbee2MQTT

[Container]
ContainerName=zigbee
Image=docker.io/koenkk/zigbee2mqtt:2.9.2
Network=messages.network
PublishPort=127.0.0.1:8080:8080
AddDevice=/dev/ttyUSB0
# Keeps your groups, above all the one that may use the device.
GroupAdd=keep-groups
Environment=ZIGBEE2MQTT_CONFIG_SERIAL_PORT=/dev/ttyUSB0
Environment=ZIGBEE2MQTT_CONFIG_MQTT_SERVER=mqtt://broker:1883
Environment=ZIGBEE2MQTT_CONFIG_MQTT_USER=home
Environment=ZIGBEE2MQTT_CONFIG_FRONTEND_ENABLED=true
Secret=mqtt-password,type=env,target=ZIGBEE2MQTT_CONFIG_MQTT_PASSWORD
Volume=zigbee.volume:/app/data
# Root in the container is you.
DropCapability=all
NoNewPrivileges=true
PidsLimit=100

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=512M

[Install]
WantedBy=default.target
`,
    "zigbee.volume": `[Volume]
VolumeName=zigbee
`,
    "messages.network": `[Network]
NetworkName=messages
`,
  },
  first: [
    {
      say: "Join the group that owns the device, often `dialout`, and restart the machine: what starts your services keeps the groups that it began with. Put the name of your device in the place of `/dev/ttyUSB0`.",
      commands: [command`ls -l /dev/serial/by-id/ /dev/ttyUSB0`, command`sudo usermod -aG dialout "$USER"`],
    },
    {
      say: "With SELinux, let containers use devices of this machine.",
      commands: [command`sudo setsebool -P container_use_devices=true`],
    },
    {
      say: "The broker is the example “Message broker”. Put the password of its user `home` into a secret.",
      commands: [command`read -rs password && printf %s "$password" | podman secret create mqtt-password -`],
    },
    {
      say: "On its first start Zigbee2MQTT asks for the rest at `http://127.0.0.1:8080`, above all for the kind of stick, which it can’t tell in the container.",
    },
  ],
  remains: {
    "secret-must-exist": "The third step creates it.",
    "secret-as-environment": "The program takes settings from variables, not from a file of a secret.",
    "client-address-lost": "Only this machine opens its page, so there is no client address to see.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
