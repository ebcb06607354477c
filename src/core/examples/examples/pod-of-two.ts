import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** Files for secrets and the health check: Miniflux’s manual, Configuration parameters and Docker. */
export const podOfTwo: Example = {
  id: "pod-of-two",
  title: "Pod of two: program and database",
  who: "For a program with a database of its own, such as the feed reader Miniflux: they start and stop as one.",
  network: {
    mode: "pod",
    why: "In a pod both share one network: the database answers on the pod’s localhost only, and the pod publishes the one port that is needed.",
    rests: { internet: "yes", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "feeds.container": `[Unit]
Description=Miniflux
Wants=feeds-db.service
After=feeds-db.service

[Container]
ContainerName=feeds
Image=docker.io/miniflux/miniflux:2.2.9
Pod=feeds.pod
Secret=feeds-database-url
Secret=feeds-admin-password
Environment=DATABASE_URL_FILE=/run/secrets/feeds-database-url
Environment=RUN_MIGRATIONS=1 CREATE_ADMIN=1 ADMIN_USERNAME=admin
Environment=ADMIN_PASSWORD_FILE=/run/secrets/feeds-admin-password
User=65534:65534
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100
HealthCmd=/usr/bin/miniflux -healthcheck auto

[Service]
Restart=always
TimeoutStartSec=300

[Install]
WantedBy=default.target
`,
    "feeds-db.container": `[Unit]
Description=PostgreSQL for Miniflux

[Container]
ContainerName=feeds-db
Image=docker.io/library/postgres:17-bookworm
Pod=feeds.pod
Exec=postgres -c listen_addresses=127.0.0.1
Volume=feeds-db.volume:/var/lib/postgresql/data
Secret=feeds-db-password
Environment=POSTGRES_USER=miniflux POSTGRES_PASSWORD_FILE=/run/secrets/feeds-db-password
User=postgres
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
# Its Unix socket; /tmp is writable anyway.
Tmpfs=/run/postgresql:mode=1777
PidsLimit=100
HealthCmd=pg_isready -q -h 127.0.0.1 -U miniflux
HealthInterval=10s
# The program starts once this answers.
Notify=healthy

[Service]
Restart=always
TimeoutStartSec=300

[Install]
WantedBy=default.target
`,
    "feeds.pod": `[Pod]
PodName=feeds
PublishPort=127.0.0.1:8080:8080

[Install]
WantedBy=default.target
`,
    "feeds-db.volume": `[Volume]
VolumeName=feeds-db
`,
  },
  first: [
    {
      say: "Create the three secrets. The password of the database is made up here, and is part of its address.",
      commands: [
        command`password=$(openssl rand -hex 24)
printf %s "$password" | podman secret create feeds-db-password -
printf %s "postgres://miniflux:$password@127.0.0.1/miniflux?sslmode=disable" | podman secret create feeds-database-url -
openssl rand -hex 12 | tee /dev/stderr | tr -d '\\n' | podman secret create feeds-admin-password -`,
      ],
    },
  ],
  remains: {
    "secret-must-exist": "The first step creates them.",
    linger: "Each service of a user needs it; “Install” has the command.",
  },
};
