import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** The device of the partition: containers/qm, docs; the image is the one of the main job. */
export const qmAudio: Example = {
  id: "qm-audio",
  title: "Audio in the QM partition",
  who: "For a container in a car’s QM partition that plays sound and has no business on a network.",
  network: {
    mode: "none",
    why: "None, because sound goes through a device: in the partition a missing line would mean the partition’s own network.",
    rests: { internet: "no", "local-network": "no", "localhost-services": "no", "other-containers": "no" },
  },
  target: { podman: "5.4", scope: "qm" },
  files: {
    "audio.container": `[Unit]
Description=Plays sound in the QM partition

[Container]
ContainerName=audio
Image=localhost/local-audio-image:1.0
Network=none
AddDevice=/dev/snd
# Root owns the device, so the program can open it without a capability.
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=50

[Service]
Restart=on-failure
MemoryMax=128M

[Install]
WantedBy=multi-user.target
`,
  },
  first: [
    {
      say: "The partition needs the sound device: a drop-in for `qm.container` on the machine gives it, then the partition starts again.",
      commands: [
        command`sudo mkdir -p /etc/containers/systemd/qm.container.d
printf '[Container]\\nAddDevice=-/dev/snd\\n' | sudo tee /etc/containers/systemd/qm.container.d/10-sound.conf
sudo systemctl daemon-reload
sudo systemctl restart qm`,
      ],
    },
    {
      say: "Put the image, one of your own, into the storage of the partition.",
      commands: [
        command`sudo podman save localhost/local-audio-image:1.0 | sudo podman exec -i qm podman load`,
      ],
    },
  ],
  remains: { "image-local-only": "The image is one of your own; the second step brings it." },
};
