import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** Another user, and the capability of the program: coredns/coredns#5969; it starts only with it: NixOS/nixpkgs#371557. */
export const dnsServer: Example = {
  id: "dns-server",
  title: "DNS server for the LAN",
  who: "For names of your own at home: CoreDNS answers for them, and passes everything else on.",
  network: {
    mode: "private",
    why: "Private, published on one address of this machine: on the others port 53 stays with what listens there already.",
    rests: { "published-port": "yes", internet: "yes", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "dns.container": `[Unit]
Description=CoreDNS

[Container]
ContainerName=dns
Image=docker.io/coredns/coredns:1.14.6
Exec=-conf /etc/coredns/Corefile
PublishPort=192.168.1.10:53:53
PublishPort=192.168.1.10:53:53/udp
Volume=/srv/dns:/etc/coredns:ro,Z
User=65532:65532
DropCapability=all
# The program carries this capability, and does not start without it.
AddCapability=NET_BIND_SERVICE
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=128M

[Install]
WantedBy=multi-user.target
`,
  },
  first: [
    { say: "Put the address of this machine on the LAN in the place of `192.168.1.10`." },
    {
      say: "Write the Corefile: names of your own, and who answers the rest.",
      commands: [
        command`sudo mkdir -p /srv/dns
sudo tee /srv/dns/Corefile <<'END'
.:53 {
	hosts {
		192.168.1.10 nas.home.arpa
		fallthrough
	}
	forward . 9.9.9.9 149.112.112.112
	cache
	errors
}
END`,
      ],
    },
  ],
  remains: { "publish-bypasses-firewall": "The whole LAN is to ask it." },
};
