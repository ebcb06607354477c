import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

const kept = "The two files stand here letter by letter: they are for learning, not for running.";

/** The private one of the two files of the main job, byte for byte. */
export const networkTestPrivate: Example = {
  id: "network-test-private",
  title: "Network test, private",
  who: "For seeing what a container on a network of its own can reach, beside the same file with host networking.",
  network: {
    mode: "private",
    why: "Private is where to start: only published ports would answer, and this machine’s localhost stays out of reach.",
    rests: { "localhost-services": "no", "unpublished-ports": "no", internet: "yes" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "network-test.container": `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=private
`,
  },
  first: [
    {
      say: "The image is one of your own: it has to be in this machine’s storage under this name.",
      commands: [command`sudo podman image exists localhost/local-audio-image && echo there`],
    },
  ],
  remains: {
    "runs-as-host-root": kept,
    "restart-missing": kept,
    "install-missing": kept,
    "image-no-tag": kept,
    "image-local-only": "The image is one of your own; the first step looks for it.",
  },
};
