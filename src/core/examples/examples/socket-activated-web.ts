import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** `bind fd/3`: Caddy 2.9 takes sockets from systemd (caddyserver/caddy#6296); caddyserver/caddy-docker#396. */
export const socketActivatedWeb: Example = {
  id: "socket-activated-web",
  title: "Web server without a network",
  who: "For serving files with next to no attack surface: systemd opens the port and hands it over, the container has no network at all.",
  network: {
    mode: "none",
    why: "None is enough, because the socket comes from systemd: the program answers on it and can call nobody, even after a break-in.",
    rests: { internet: "no", "local-network": "no", "other-containers": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "web.container": `[Unit]
Description=Caddy on a socket of systemd
# web.socket is a plain systemd unit: it belongs in ~/.config/systemd/user.
Requires=web.socket
After=web.socket

[Container]
ContainerName=web
Image=docker.io/library/caddy:2.11
Network=none
Volume=%h/web/Caddyfile:/etc/caddy/Caddyfile:ro,Z
Volume=%h/web/pages:/srv:ro,Z
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
  },
  first: [
    {
      say: "Write the socket, a unit of systemd that Quadlet does not read: `~/.config/systemd/user/web.socket`.",
      commands: [
        command`mkdir -p ~/.config/systemd/user
cat > ~/.config/systemd/user/web.socket <<'END'
[Socket]
ListenStream=8080

[Install]
WantedBy=sockets.target
END`,
      ],
    },
    {
      say: "Tell Caddy to use it, and put a page beside.",
      commands: [
        command`mkdir -p ~/web/pages
echo Hello > ~/web/pages/index.html
cat > ~/web/Caddyfile <<'END'
{
	admin off
}
http:// {
	bind fd/3 {
		protocols h1
	}
	root * /srv
	file_server
}
END`,
      ],
    },
    {
      say: "Once the file is installed, start the socket in place of the service: the first visitor starts that. Lingering keeps it there while you are not logged in.",
      commands: [
        command`systemctl --user daemon-reload`,
        command`systemctl --user enable --now web.socket`,
        command`loginctl enable-linger "$USER"`,
      ],
    },
  ],
  remains: {
    "install-missing": "The socket starts the service; at boot only the socket has to be there.",
  },
};
