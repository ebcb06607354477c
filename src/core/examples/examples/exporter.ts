import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** Port, health page and configuration of the image: prometheus/blackbox_exporter, Dockerfile. */
export const exporter: Example = {
  id: "exporter",
  title: "Exporter for Prometheus",
  who: "For watching websites and services from this machine: Prometheus asks the Blackbox exporter, and that asks them.",
  network: {
    mode: "private",
    why: "Private is enough for an exporter that looks outward: it reaches LAN and internet, and only this machine reaches its port.",
    rests: {
      internet: "yes",
      "local-network": "yes",
      "localhost-services": "no",
      "loopback-published-port": "no",
    },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "exporter.container": `[Unit]
Description=Blackbox exporter

[Container]
ContainerName=exporter
Image=quay.io/prometheus/blackbox-exporter:v0.27.0
# Only for a Prometheus on this machine.
PublishPort=127.0.0.1:9115:9115
User=65534:65534
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100
HealthCmd=wget -q -O /dev/null http://127.0.0.1:9115/-/healthy

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=128M

[Install]
WantedBy=default.target
`,
  },
  first: [
    {
      say: "Nothing. Once it runs, try it with a page that you know.",
      commands: [command`curl 'http://127.0.0.1:9115/probe?target=https://podman.io&module=http_2xx'`],
    },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
