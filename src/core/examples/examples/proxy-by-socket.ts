import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** `bind fd/3`: caddyserver/caddy#6296; NET_BIND_SERVICE: caddyserver/caddy-docker#396; clients: rule client-address-lost. */
export const proxyBySocket: Example = {
  id: "proxy-by-socket",
  title: "Reverse proxy on a socket of systemd",
  who: "For a user’s proxy in front of a web program at home that has to see who connects, which a published port of such a network hides.",
  network: {
    mode: "named",
    why: "An internal network leads to the program and nowhere else; requests come in through the socket, so no port is published.",
    rests: { internet: "no", "local-network": "no", "localhost-services": "no", "unpublished-ports": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "proxy.container": `[Unit]
Description=Caddy in front of the program
# proxy.socket is a plain systemd unit: it belongs in ~/.config/systemd/user.
Requires=proxy.socket
Wants=app.service
After=proxy.socket app.service

[Container]
ContainerName=proxy
Image=docker.io/library/caddy:2.11
Network=inside.network
Volume=%h/proxy/Caddyfile:/etc/caddy/Caddyfile:ro,Z
DropCapability=all
# The program carries this capability, and does not start without it.
AddCapability=NET_BIND_SERVICE
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100

[Service]
Restart=on-failure
TimeoutStartSec=300
MemoryMax=128M
`,
    "app.container": `[Unit]
Description=The program behind the proxy

[Container]
ContainerName=app
Image=docker.io/nginxinc/nginx-unprivileged:stable-alpine
Network=inside.network
User=101:101
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100
HealthCmd=wget -q -O /dev/null http://127.0.0.1:8080/

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=128M

[Install]
WantedBy=default.target
`,
    "inside.network": `[Network]
NetworkName=inside
Internal=true
`,
  },
  first: [
    {
      say: "Write the socket, a unit of systemd that Quadlet does not read: `~/.config/systemd/user/proxy.socket`.",
      commands: [
        command`mkdir -p ~/.config/systemd/user
cat > ~/.config/systemd/user/proxy.socket <<'END'
[Socket]
ListenStream=8080

[Install]
WantedBy=sockets.target
END`,
      ],
    },
    {
      say: "Tell Caddy to use it, and where the program is.",
      commands: [
        command`mkdir -p ~/proxy
cat > ~/proxy/Caddyfile <<'END'
{
	admin off
}
http:// {
	bind fd/3 {
		protocols h1
	}
	reverse_proxy app:8080
}
END`,
      ],
    },
    {
      say: "Once the files are installed, start the socket in place of the service: the first visitor starts that. Lingering keeps it there while you are not logged in.",
      commands: [
        command`systemctl --user daemon-reload`,
        command`systemctl --user enable --now proxy.socket`,
        command`loginctl enable-linger "$USER"`,
      ],
    },
  ],
  remains: {
    "install-missing": "The socket starts the proxy; at boot only the socket has to be there.",
    "network-change-not-applied":
      "A network is made once, with or without Internal=true; this is to be known before changing it.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
