import { describe, expect, it } from "vitest";
import { addNetwork, makeMissing, makeNetworkAt, replaceNetworkAt } from "./change-networks.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

function workspaceOf(text: string, files: Readonly<Record<string, string>> = {}): Workspace {
  return {
    files: { "web.container": text, ...files },
    active: "web.container",
    target: { podman: "5.8", scope: "system" },
  };
}

describe("one more network", () => {
  it("is the first file of the workspace that is not joined yet", () => {
    const before = workspaceOf("[Container]\nNetwork=a.network\n", {
      "lan.network": "[Network]\nDriver=macvlan\n",
      "a.network": "[Network]\n",
      "b.network": "[Network]\n",
    });
    expect(activeText(addNetwork(before))).toBe("[Container]\nNetwork=a.network\nNetwork=b.network\n");
  });

  it("is a new file under a free name where there is none", () => {
    const after = addNetwork(
      workspaceOf("[Container]\nNetwork=app.network\n", { "app.network": "[Network]\n" }),
    );
    expect(after.files).toEqual({
      "web.container": "[Container]\nNetwork=app.network\nNetwork=app-2.network\n",
      "app.network": "[Network]\n",
      "app-2.network": "# app-2.network\n[Network]\n",
    });
  });

  it("takes fixed addresses from their keys to the first network, since the keys would fail", () => {
    const text = "[Container]\nNetwork=a.network:alias=db\nNetworkAlias=web\nIP=10.1.1.5\nIP6=fd00::5\n";
    expect(activeText(addNetwork(workspaceOf(text, { "b.network": "[Network]\n" })))).toBe(
      "[Container]\nNetwork=a.network:alias=db,ip=10.1.1.5,ip6=fd00::5\nNetwork=b.network\nNetworkAlias=web\n",
    );
  });
});

describe("another network in its place", () => {
  it("keeps the options and the other lines", () => {
    const before = workspaceOf("[Container]\nNetwork=a.network:ip=10.1.1.5\nNetwork=b\n", {
      "c.network": "[Network]\n",
    });
    expect(activeText(replaceNetworkAt(before, 0, "c.network"))).toBe(
      "[Container]\nNetwork=c.network:ip=10.1.1.5\nNetwork=b\n",
    );
  });

  it("can be made, and leaves nothing of one that was made before and never filled", () => {
    const first = makeNetworkAt(workspaceOf("[Container]\nNetwork=a\n"), 0, "macvlan");
    expect(first.files["lan.network"]).toBe("# lan.network\n[Network]\nDriver=macvlan\n");
    expect(Object.keys(replaceNetworkAt(first, 0, "a").files)).toEqual(["web.container"]);
  });
});

it("a file that a line names is made as it is called", () => {
  const made = makeMissing(workspaceOf("[Container]\nNetwork=shop.network\n"), "shop.network", "Network");
  expect(made.files["shop.network"]).toBe("# shop.network\n[Network]\n");
});
