import { expect, test } from "vitest";
import type { Workspace } from "../workspace.ts";
import { withNetwork } from "./large-networks.ts";

const start: Workspace = {
  files: { "web.container": "[Container]\nImage=a\nNetwork=private\n", "other.container": "[Container]\n" },
  active: "web.container",
  target: { podman: "5.4", scope: "system" },
};

test("a large network is written in the active file, and in no other", () => {
  expect(withNetwork.host(start).files).toEqual({
    ...start.files,
    "web.container": "[Container]\nImage=a\nNetwork=host\n",
  });
});

test("whoever asks again for the same gets the same object, and each network is its own", () => {
  expect(withNetwork.host(start)).toBe(withNetwork.host(start));
  expect(withNetwork.private(start).files).toEqual(start.files);
});
