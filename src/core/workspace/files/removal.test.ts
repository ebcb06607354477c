import { expect, it } from "vitest";
import { startWorkspace } from "../start-workspace.ts";
import { withFile } from "../workspace.ts";
import { removal } from "./removal.ts";

it("tells what was removed, and which file still names it", () => {
  const naming = withFile(startWorkspace, "web.container", "[Container]\nNetwork=app.network\n");
  const { workspace, label } = removal(withFile(naming, "app.network", ""), startWorkspace, "app.network");
  expect(workspace).toEqual(naming);
  expect(label).toBe("Removed app.network; web.container still names it");
});

it("of the last file begins anew, for the same machine", () => {
  const target = { podman: "6.1", scope: "user" } as const;
  const present = { ...startWorkspace, files: { "web.container": "" }, active: "web.container", target };
  expect(removal(present, startWorkspace, "web.container")).toEqual({
    workspace: { ...startWorkspace, target },
    label: "Started over",
    sentences: [],
  });
});
