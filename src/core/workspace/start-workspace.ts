import type { Workspace } from "./workspace.ts";

/** What the page opens with: one private container, byte for byte. */
export const startWorkspace: Workspace = {
  files: {
    "network-test.container": `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=private
`,
  },
  active: "network-test.container",
  target: { podman: "5.4", scope: "system" },
};
