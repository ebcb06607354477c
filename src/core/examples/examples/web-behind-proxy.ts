import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** Why NET_BIND_SERVICE: caddyserver/caddy-docker#396; the ports of nginx: nginx/docker-nginx-unprivileged, README. */
export const webBehindProxy: Example = {
  id: "web-behind-proxy",
  title: "Web server behind a proxy",
  who: "For a site on the internet: Caddy gets the certificates and passes requests on to a web server that nobody else reaches.",
  network: {
    mode: "named",
    why: "A network of their own lets the proxy find the site by its name, and only the proxy’s two ports are published.",
    rests: { "published-port": "yes", "localhost-services": "no", "reached-by-containers": "yes" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "proxy.container": `[Unit]
Description=Caddy in front of the site
Wants=site.service
After=site.service

[Container]
ContainerName=proxy
Image=docker.io/library/caddy:2.11
Exec=caddy reverse-proxy --from www.example.com --to site:8080
Network=web.network
PublishPort=80:80
PublishPort=443:443
PublishPort=443:443/udp
# The certificates. U gives them to the user below.
Volume=proxy-data.volume:/data:U
User=1000:1000
DropCapability=all
# The program carries this capability, and does not start without it.
AddCapability=NET_BIND_SERVICE
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100
HealthCmd=nc -z 127.0.0.1 443
HealthStartPeriod=1m

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=256M

[Install]
WantedBy=multi-user.target
`,
    "site.container": `[Unit]
Description=The site itself

[Container]
ContainerName=site
Image=docker.io/nginxinc/nginx-unprivileged:stable-alpine
Network=web.network
Volume=/srv/site:/usr/share/nginx/html:ro,Z
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
WantedBy=multi-user.target
`,
    "web.network": `[Network]
NetworkName=web
`,
    "proxy-data.volume": `[Volume]
VolumeName=proxy-data
`,
  },
  first: [
    {
      say: "Put your own domain in the place of `www.example.com`. Its DNS entry has to lead to this machine.",
    },
    {
      say: "Put the pages of the site into a directory that everybody may read.",
      commands: [command`sudo mkdir -p /srv/site`, command`echo Hello | sudo tee /srv/site/index.html`],
    },
  ],
  remains: {
    "publish-all-addresses": "The whole internet is to reach the proxy.",
    "publish-bypasses-firewall": "The whole internet is to reach the proxy.",
  },
};
