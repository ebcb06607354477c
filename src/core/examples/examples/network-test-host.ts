import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

const kept = "The two files stand here letter by letter: they are for learning, not for running.";

/** The host one of the two files of the main job, byte for byte. */
export const networkTestHost: Example = {
  id: "network-test-host",
  title: "Network test, host",
  who: "For seeing what host networking opens, beside the same file with a network of its own.",
  network: {
    mode: "host",
    why: "Host is what this file shows: the container shares this machine’s network, so it reaches what listens only on localhost, and its own ports are open at once.",
    rests: { "localhost-services": "yes", interfaces: "yes", "unpublished-ports": "yes" },
  },
  target: { podman: "5.4", scope: "system" },
  files: {
    "network-test.container": `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=host
`,
  },
  first: [
    {
      say: "The image is one of your own: it has to be in this machine’s storage under this name.",
      commands: [command`sudo podman image exists localhost/local-audio-image && echo there`],
    },
  ],
  remains: {
    "host-network": "To see what the page says of host networking is what this file is for.",
    "runs-as-host-root": kept,
    "restart-missing": kept,
    "install-missing": kept,
    "image-no-tag": kept,
    "image-local-only": "The image is one of your own; the first step looks for it.",
  },
};
