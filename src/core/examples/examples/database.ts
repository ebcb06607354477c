import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** Users and directories of the image: docker-library/postgres, 17/bookworm/Dockerfile. */
export const database: Example = {
  id: "database",
  title: "Database with a volume and a secret",
  who: "For programs on this machine that need PostgreSQL: the data outlives the container, and the password stands in no file.",
  network: {
    mode: "named",
    why: "An internal network of its own: programs that join it find the database by name, nobody else does, and it can’t call the internet.",
    rests: { internet: "no", "local-network": "no", "unpublished-ports": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "db.container": `[Unit]
Description=PostgreSQL

[Container]
ContainerName=db
Image=docker.io/library/postgres:17-bookworm
Network=backend.network
Volume=db.volume:/var/lib/postgresql/data
Secret=postgres-password
Environment=POSTGRES_PASSWORD_FILE=/run/secrets/postgres-password
User=postgres
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
# Its Unix socket; /tmp is writable anyway.
Tmpfs=/run/postgresql:mode=1777
PidsLimit=200
HealthCmd=pg_isready -q -h 127.0.0.1 -U postgres
HealthInterval=10s

[Service]
Restart=always
TimeoutStartSec=300
MemoryMax=1G

[Install]
WantedBy=default.target
`,
    "db.volume": `[Volume]
VolumeName=db
`,
    "backend.network": `[Network]
NetworkName=backend
Internal=true
`,
  },
  first: [
    {
      say: "Create the secret, as the user that runs the service. It is made up here: `podman secret inspect --showsecret postgres-password` shows it.",
      commands: [command`openssl rand -base64 24 | tr -d '\\n' | podman secret create postgres-password -`],
    },
    { say: "A program that uses the database gets `Network=backend.network` and the host name `db`." },
  ],
  remains: {
    "secret-must-exist": "The first step creates it.",
    "network-change-not-applied":
      "A network is made once, with or without Internal=true; this is to be known before changing it.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
