import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** The program is the entry point of the image: restic/restic, docker/Dockerfile; the name: restic/restic#4380. */
export const backupTimer: Example = {
  id: "backup-timer",
  title: "Backup every night",
  who: "For a job that runs and ends: restic copies a directory, encrypted, to a disk of this machine.",
  network: {
    mode: "none",
    why: "None: the job reads one directory and writes another. What reads your files has no way to send them anywhere.",
    rests: { internet: "no", "local-network": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "backup.container": `[Unit]
Description=Backup of the notes
# backup.timer is a plain systemd unit: it belongs in ~/.config/systemd/user.

[Container]
ContainerName=backup
Image=docker.io/restic/restic:0.18.1
# Without --host each backup is of another machine: a container has a new name each time.
Exec=backup --no-cache --host %H --repo /backup /notes
Network=none
# z, not Z: others may use these files too.
Volume=%h/notes:/notes:ro,z
Volume=%h/backup:/backup:Z
Secret=restic-password
Environment=RESTIC_PASSWORD_FILE=/run/secrets/restic-password
# Root in the container is you: it reads what you may read.
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=100

[Service]
Type=oneshot
# It is over when it is done, so that the timer can start it again.
RemainAfterExit=no
MemoryMax=1G
`,
  },
  first: [
    {
      say: "Create the password, and the empty repository. Keep a copy of the password: without it the backup can’t be read.",
      commands: [
        command`openssl rand -base64 24 | tee /dev/stderr | tr -d '\\n' | podman secret create restic-password -`,
        command`mkdir -p ~/notes ~/backup`,
        command`podman run --rm --network none -v ~/backup:/backup:Z --secret restic-password -e RESTIC_PASSWORD_FILE=/run/secrets/restic-password docker.io/restic/restic:0.18.1 init --repo /backup`,
      ],
    },
    {
      say: "Write the timer, a unit of systemd that Quadlet does not read: `~/.config/systemd/user/backup.timer`. It starts the service of the same name.",
      commands: [
        command`mkdir -p ~/.config/systemd/user
cat > ~/.config/systemd/user/backup.timer <<'END'
[Timer]
OnCalendar=daily
RandomizedDelaySec=30min
Persistent=true

[Install]
WantedBy=timers.target
END`,
      ],
    },
    {
      say: "Once `backup.container` is installed, start the timer: systemd refuses a timer without its service. Lingering lets it run while you are not logged in.",
      commands: [
        command`systemctl --user daemon-reload`,
        command`systemctl --user enable --now backup.timer`,
        command`loginctl enable-linger "$USER"`,
      ],
    },
  ],
  remains: {
    "secret-must-exist": "The first step creates it.",
    "install-missing": "The timer starts the service; it is not wanted at boot.",
  },
};
