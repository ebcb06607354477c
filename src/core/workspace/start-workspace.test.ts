import { expect, test } from "vitest";
import { startWorkspace } from "./start-workspace.ts";

test("the page opens with one private container for the system manager of Podman 5.4", () => {
  expect(startWorkspace).toEqual({
    files: {
      "network-test.container":
        "# network-test.container\n" +
        "[Container]\n" +
        "ContainerName=network-test\n" +
        "Image=localhost/local-audio-image\n" +
        "Network=private\n",
    },
    active: "network-test.container",
    target: { podman: "5.4", scope: "system" },
  });
});
